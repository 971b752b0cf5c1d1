// swift-tools-version: 6.2
import PackageDescription

// The map: every target, and the arrows between them. A target imports lower levels only
// (docs/architecture.md); `swift build --explicit-target-dependency-import-check error` holds the rule.

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The runtime and Foundation inside the program: it starts in less than half the time.
///
/// The libraries are what Foundation's static archives need of each other, in the order the linker wants.
let staticRuntime = [
  "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-lswiftSynchronization",
  "-l_FoundationCShims", "-l_FoundationCollections",
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let rainbow = Target.Dependency.product(name: "Rainbow", package: "Rainbow")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: house)
}

let package = Package(
  name: "kartei",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "kartei", targets: ["kartei"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
  ],
  targets: [
    // Level 0
    room("Basics", [crypto]),
    // Level 1
    room("Language", ["Basics"]),
    room("Memory", ["Basics"]),
    // Level 2
    room("Articles", ["Language", "Basics", yams]),
    room("Progress", ["Memory", "Basics"]),
    // Level 3
    room("Facts", ["Articles", "Language", "Memory", "Basics", yams]),
    // Level 4
    room("Decks", ["Facts", "Articles", "Language", "Memory", "Basics"]),
    // Level 5
    room("Training", ["Decks", "Facts", "Progress", "Articles", "Memory", "Language", "Basics"]),
    room("Exchange", ["Decks", "Progress", "Memory", "Basics"]),
    // Level 6
    .systemLibrary(name: "CReadline"),
    room(
      "Terminal",
      [
        "CReadline", "Training", "Decks", "Facts", "Progress", "Memory", "Articles", "Language",
        "Basics", rainbow,
      ]),
    // Level 7
    .executableTarget(
      name: "kartei",
      dependencies: [
        "Terminal", "Exchange", "Training", "Decks", "Facts", "Progress", "Articles", "Memory",
        "Language", "Basics", arguments,
      ], swiftSettings: house,
      linkerSettings: [
        .unsafeFlags(staticRuntime, .when(platforms: [.linux], configuration: .release))
      ]),

    .target(
      name: "TestSupport", dependencies: ["Decks", "Facts", "Articles", "Language", "Basics"],
      path: "Tests/TestSupport", exclude: ["Fixtures"], swiftSettings: house),
    tests(of: "Basics", ["Basics"]),
    tests(of: "Language", ["Language", "Basics"]),
    tests(of: "Memory", ["Memory", "Basics"]),
    tests(of: "Articles", ["Articles", "Language", "Basics"]),
    tests(of: "Progress", ["Progress", "Memory", "Basics"]),
    tests(of: "Facts", ["Facts", "Articles", "Language", "Basics"]),
    tests(
      of: "Decks", ["Decks", "Facts", "Articles", "Language", "Basics"], exclude: ["Snapshots"]),
    tests(
      of: "Training",
      ["Training", "Decks", "Facts", "Progress", "Articles", "Memory", "Language", "Basics"]),
    tests(of: "Exchange", ["Exchange", "Decks", "Progress", "Memory", "Basics"]),
    tests(
      of: "Terminal",
      [
        "Terminal", "Training", "Decks", "Facts", "Progress", "Articles", "Memory", "Language",
        "Basics",
      ], exclude: ["Snapshots"]),
    tests(
      of: "EndToEnd",
      ["kartei", "Decks", "Facts", "Language", "Progress", "Memory", "Articles", "Basics"],
      exclude: ["Snapshots"]),
    tests(of: "HouseRules", []),
  ],
  swiftLanguageModes: [.v6]
)

// The measurements of docs/performance.md, built on request only.
if Context.environment["KARTEI_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Facts", "Articles", "Memory", "Language", "Basics"], path: "Tests/Benchmarks",
      exclude: [
        "peers.py", "anki_peer.py", "generated_collection.py", "progress.py",
        "generated_sheet.py", "builds.py",
      ],
      swiftSettings: house))
}
