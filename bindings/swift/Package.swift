// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "osce-news",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "OsceNews", targets: ["OsceNews"])
    ],
    targets: [
        // The C header is generated beside the module map; the linker finds the library by -L.
        .systemLibrary(name: "OsceNewsFFI"),
        .target(name: "OsceNews", dependencies: ["OsceNewsFFI"]),
        .executableTarget(name: "bench", dependencies: ["OsceNews", "OsceNewsFFI"], path: "Benchmarks"),
        .testTarget(name: "OsceNewsTests", dependencies: ["OsceNews"]),
    ]
)
