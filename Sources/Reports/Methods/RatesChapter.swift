import PoliceOutcomes

/// Offences for residents.
enum RatesChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.maybe({ $0.figures.all.contains { $0.id.hasPrefix("rate.") } }) else {
      return nil
    }
    return Section(
      id: "rates", heading: "Rates for residents",
      blocks: Prose.blocks(
        """
        Offences that a force recorded, for 100,000 residents of its area:

        ```
        rate = 100,000 · x / residents
        ```

        with the residents in the middle of the calendar year that holds the months, or in which their financial year
        begins; the year and the series of the estimate stand beside the rate. The months are those of the figure, and
        nothing makes a year of them. Where the months are of several years there is a rate of each; where no estimate
        of the year is known there is none. At 95% the limits are those of the count over the residents: of 10 offences
        or more

        ```
        L = x (1 − 1/(9x) − z/(3√x))³        U = (x + 1) (1 − 1/(9(x + 1)) + z/(3√(x + 1)))³
        ```

        and of fewer, halves of the quantiles of χ² with `2x` and `2x + 2` degrees of freedom; of a range, at its ends.

        The City of London, where few live and many spend the day, and forces without an area of their own have no
        rate. Residents are not those harmed: offences are where they were recorded.

        *Source:* Office for Health Improvement and Disparities, Fingertips [technical
        guidance](https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/Basic_statistics/Rates.html),
        "Rates"; N. E. Breslow and N. E. Day, "Statistical methods in cancer research", volume II (1987), page 69;
        F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437–442; populations:
        `datasets/reference/populations.csv`, each row with its source. Which forces have none: house rule.
        """))
  }
}
