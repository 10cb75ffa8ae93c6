// swift-tools-version: 6.0
import PackageDescription

// A console reader that uses the library as a stranger: all it knows is the package's path.
let package = Package(
    name: "reader",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "osce-news", path: "..")],
    targets: [
        .executableTarget(
            name: "reader",
            dependencies: [.product(name: "OsceNews", package: "osce-news")])
    ]
)
