/// A template of each format that puts every text of a study into each place that the format has.
enum HostileTemplate {
  static let all = [
    (
      "release.md",
      """
      # {{title}}

      {{#forces}}
      {{force}}

      Line before
      {{force}}

      ## {{force}}

      - {{force}}
      - *{{force}}* of {{force-name}}: {{answer}}

      > {{force}}

      1. {{force}} [x] {{offences-recorded.force}}

      | {{force}} | {{charge-rate.force|title}} |
      {{/forces}}

      {{question}} {{citation}} {{contact}} {{publisher}} {{offences}}

      """
    ),
    (
      "page.htm",
      """
      <h1 title="{{title}}">{{title}}</h1>
      {{#forces}}
      <p lang="{{force}}" data-force="{{force-name}}">{{force}} <b title="{{answer}}">{{force-name}}</b> {{charge-rate.force|title}}</p>
      {{/forces}}
      <p>{{question}} {{citation}} {{contact}}</p>

      """
    ),
    (
      "table.csv",
      """
      force,quoted,spaced,rate
      {{#forces}}
      {{force}},"{{force-name}}","  {{answer}} of {{force}}",{{charge-rate.force|title}}
      {{/forces}}

      """
    ),
    (
      "table.tex",
      """
      {{#forces}}
      {{force}}
      {{answer}}
      {{/forces}}
      {{title}}
      {{question}}

      """
    ),
    ("mail.txt", "{{#forces}}\n{{force}}: {{answer}}\n{{/forces}}\n{{title}}\n"),
  ]
}
