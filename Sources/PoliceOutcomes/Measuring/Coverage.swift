/// Who was asked, who answered, and how: counted from the register of requests and nothing else.
package struct Coverage: Hashable, Sendable {
  package let requests: [Request]

  package init(_ requests: [Request]) {
    self.requests = requests
  }

  /// Forces known to have been asked.
  package var asked: Int { requests.count { !$0.asked.isEmpty } }

  /// Forces that sent an answer of any kind with counts: complete or partial.
  ///
  /// A refusal is an answer in law; "replied" in a published count means an answer with data.
  package var replied: Int { complete + count(.partial) }

  package var complete: Int { count(.complete) }

  /// Forces known to have been asked whose request came to this.
  package func count(_ status: Request.Status) -> Int {
    requests.count { $0.status == status && !$0.asked.isEmpty }
  }
}
