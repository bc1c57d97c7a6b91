// swift-tools-version: 6.1
import PackageDescription

// Each fence stands where a wrong import would be a real mistake: see docs/architecture.md.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "chargesheet",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "chargesheet", targets: ["chargesheet"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibcsv", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CXlsxwriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CLibzip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "DelimitedText", dependencies: ["CLibcsv"], swiftSettings: settings),
    .target(name: "PoliceOutcomes", swiftSettings: settings),
    .target(
      name: "Studies",
      dependencies: [
        "DelimitedText", "PoliceOutcomes", "Yams",
        .target(name: "CLibcrypto", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: settings),
    .target(
      name: "Reports", dependencies: ["PoliceOutcomes", "CCommonMark"], swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: ["DelimitedText", "PoliceOutcomes", "Studies", "Reports"],
      swiftSettings: settings),
    .target(
      name: "Claims", dependencies: ["PoliceOutcomes", "Reports", "Publishing"],
      swiftSettings: settings),
    .target(
      name: "Preview",
      dependencies: ["PoliceOutcomes", "Publishing", "Reports", "Studies"],
      swiftSettings: settings),
    .target(
      name: "Exports",
      dependencies: ["CSQLite", "CXlsxwriter", "PoliceOutcomes", "Publishing", "Reports"],
      swiftSettings: settings),
    .target(
      name: "Bundles",
      dependencies: ["CLibzip", "PoliceOutcomes", "Publishing", "Studies"],
      swiftSettings: settings),
    .executableTarget(
      name: "chargesheet",
      dependencies: [
        "Bundles", "Claims", "DelimitedText", "Exports", "PoliceOutcomes", "Preview", "Publishing",
        "Studies",
        "Reports", .target(name: "CMalloc", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Claims", "DelimitedText", "PoliceOutcomes", "Publishing", "Studies", "TestSupport",
      ],
      path: "Tests/Fuzz", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["PoliceOutcomes", "CCommonMark"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "DelimitedTextTests", dependencies: ["DelimitedText"], swiftSettings: settings),
    .testTarget(
      name: "PoliceOutcomesTests", dependencies: ["PoliceOutcomes", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "StudiesTests",
      dependencies: ["Studies", "PoliceOutcomes", "DelimitedText", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "PoliceOutcomes", "TestSupport"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Publishing", "DelimitedText", "Studies", "Reports", "PoliceOutcomes", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ExportsTests",
      dependencies: ["Exports", "Publishing", "Studies", "PoliceOutcomes", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "BundlesTests",
      dependencies: ["Bundles", "Publishing", "Studies", "PoliceOutcomes", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ClaimsTests",
      dependencies: [
        "Claims", "Studies", "Reports", "Publishing", "PoliceOutcomes", "TestSupport",
      ],
      exclude: ["Templates"],
      swiftSettings: settings),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Preview", "Publishing", "Studies", "PoliceOutcomes", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ChargesheetTests",
      dependencies: ["chargesheet", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
