import ArgumentParser

@main
struct Kartei: ParsableCommand {
  func run() throws {}
}
