// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every target: the module boundaries in `ARCHITECTURE.md` are enforced by the compiler.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-warnings-as-errors"]),
]

let package = Package(
    name: "hia",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "hia", targets: ["hia"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        // Imports nothing, not even Foundation, so that everything else may depend on it.
        .target(name: "Diagnostics", swiftSettings: strict),
        // `HTML` as a type, and the one place where text is escaped.
        .target(name: "Markup", swiftSettings: strict),
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        // QR codes on what is printed.
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        // `renameat2` and `syncfs`, for replacing the output in one step.
        .systemLibrary(name: "CLinux"),
        .target(name: "Markdown", dependencies: ["CCMark", "Diagnostics", "Markup"], swiftSettings: strict),
        .target(
            name: "Templating",
            dependencies: ["Diagnostics", "Markup", .product(name: "Mustache", package: "swift-mustache")],
            swiftSettings: strict),
        // Tables in CSV files, as Excel writes and reads them.
        .target(name: "Tables", dependencies: ["Diagnostics"], swiftSettings: strict),
        .target(name: "HelseIArbeid", dependencies: ["Diagnostics"], swiftSettings: strict),
        .target(
            name: "Generator",
            dependencies: [
                "CLinux", "CQREncode", "Diagnostics", "HelseIArbeid", "Markdown", "Markup", "Tables", "Templating",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "hia",
            dependencies: [
                "Diagnostics", "Generator", "HelseIArbeid", "Markdown",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // Seeded randomness for the property tests, archives of files, and forms made of lines.
        .target(name: "TestSupport", dependencies: ["Diagnostics", "HelseIArbeid"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Markup", "Diagnostics", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "TemplatingTests", dependencies: ["Templating", "Markup", "Diagnostics", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "TablesTests", dependencies: ["Tables", "Diagnostics", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "HelseIArbeidTests", dependencies: ["HelseIArbeid", "Diagnostics", "TestSupport"],
            exclude: ["Tables", "Reading/Import/Samples"], swiftSettings: strict),
        .testTarget(
            name: "GeneratorTests", dependencies: ["Generator", "HelseIArbeid", "Diagnostics", "Markdown", "Markup", "Templating", "TestSupport"],
            // Golden cases and what they begin with: read from where they stand.
            exclude: ["Base", "Cases", "Consent/endringer.txt", "Consent/smaskjemaer.txt", "Minutes/sider"], swiftSettings: strict),
        .testTarget(
            name: "CommandTests", dependencies: ["hia", "TestSupport"],
            // The golden year and what it begins with: read from where they stand.
            exclude: ["Year"], swiftSettings: strict),
    ]
)
