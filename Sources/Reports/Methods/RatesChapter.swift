import PoliceOutcomes

/// Offences for residents.
enum RatesChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    Section(
      id: "rates", heading: "Rates per 100,000 residents",
      blocks: Prose.blocks(
        """
        ```
        rate = 100,000 · x / residents
        ```

        with the residents of the force's area in the middle of the calendar year, or of the calendar year that begins
        a financial year. The year and the series of the estimate stand beside the rate; where the series has no such
        year, the nearest one is taken and named. Its limits are those of the count over the residents: of 10 offences
        or more

        ```
        L = x (1 − 1/(9x) − z/(3√x))³        U = (x + 1) (1 − 1/(9(x + 1)) + z/(3√(x + 1)))³
        ```

        and of fewer, halves of the quantiles of χ² with `2x` and `2x + 2` degrees of freedom.

        The City of London, and forces without residents of their own, such as the British Transport Police, have no
        rate: those harmed there are not residents. A rate counts what residents' police recorded, not what happened to
        residents.

        *Source:* Office for Health Improvement and Disparities, Fingertips [technical
        guidance](https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/Basic_statistics/Rates.html),
        "Rates"; N. E. Breslow and N. E. Day, "Statistical methods in cancer research", volume II (1987), page 69;
        F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437–442; populations:
        `datasets/reference/populations.csv`, each row with its source. Which forces have none: house rule.
        """))
  }
}
