/// Gives up what is no longer needed while something else is done: what is made of many parts takes
/// time to be taken apart.
package func giveUp(_ made: some Sendable) {
  Task.detached { withExtendedLifetime(made) {} }
}
