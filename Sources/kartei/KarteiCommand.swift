import ArgumentParser
import Basics

/// A command with the shared options, so that its errors speak the language it was asked for.
protocol KarteiCommand: ParsableCommand {
  var shared: SharedOptions { get }
}
