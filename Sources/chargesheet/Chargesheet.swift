import ArgumentParser
import Publishing

/// The command line: one subcommand a job, each in a file of its own.
struct Chargesheet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chargesheet",
    abstract: "Turns police forces' FOI returns into a report that can be checked line by line.",
    discussion: """
      A study is a folder of returns with a study.yml. Begin with

        chargesheet init datasets/my-study    write a study that builds
        chargesheet check my-study            what the returns say
        chargesheet seal my-study             from now on a changed return is an error
        chargesheet build my-study            write reports/my-study/
        chargesheet watch my-study            show the report, and show it anew on every save
        chargesheet trace charge-rate.kent    the cells behind a figure
        chargesheet impact returns/kent.csv:4    the figures that a cell touches
        chargesheet verify my-study           prove reports/my-study/ from the returns
        chargesheet bundle my-study           one zip file that anybody can prove
        chargesheet verify bundles/my-study.zip    prove it, from what is in it alone
        chargesheet claims my-study release.md   check the numbers of a press release
        chargesheet fill my-study template.md    figures in a press release of your own
        chargesheet reply-pack my-study kent    what a force is shown before it is published
        chargesheet embed my-study            each chart as a page to put into an article

      A STUDY is a folder, or the name of one in datasets/. Without one, every study in datasets/ \
      is meant.

      Exit codes: 0 all well; 1 a committed report is stale (build --check) or a published or bundled one is not what its returns give (verify), or a number of a text is not settled (claims); 64 the command was \
      not understood; 65 some data could not be counted, or hold personal data, or a bundle cannot be used, or a template has errors (fill); 66 no such study, file, figure or \
      diagnostic; 70 a fault of this program; 73 the report, a pack, a text or a bundle could not be written.
      """,
    version: Edition.toolVersion,
    subcommands: [
      Build.self, Check.self, Inspect.self, TraceCommand.self, ImpactCommand.self, Compare.self,
      Suggest.self, Codes.self, Explain.self, Init.self, Watch.self, Export.self,
      RevisionsCommand.self, Verify.self, ClaimsCommand.self, FillCommand.self,
      ReplyPackCommand.self, Embed.self, SealCommand.self, BundleCommand.self,
    ])
}
