// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "gatewayd",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "ECMA323", targets: ["ECMA323"]),
        .library(name: "Transport", targets: ["Transport"]),
        .library(name: "CSTAClient", targets: ["CSTAClient"]),
        .library(name: "DeviceActors", targets: ["DeviceActors"]),
        .library(name: "CSTAGateway", targets: ["CSTAGateway"]),
        .library(name: "Provisioning", targets: ["Provisioning"]),
        .library(name: "ExtensionMobility", targets: ["ExtensionMobility"]),
        .library(name: "Store", targets: ["Store"]),
        .library(name: "WorkpointService", targets: ["WorkpointService"]),
        .library(name: "Simulation", targets: ["Simulation"]),
        .executable(name: "gatewayd", targets: ["gatewayd"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    ],
    targets: [
        // The language: header-only vector search, and everything about ECMA-323 that needs no I/O.
        .target(name: "CByteScan"),
        .target(name: "ECMA323", dependencies: ["CByteScan"]),

        // Writes Sources/ECMA323/Generated from Catalogue/ecma323.catalogue; see `make generate`.
        .executableTarget(name: "CatalogueGenerator"),

        // What is in captures of CSTA: packets, streams, messages and what is wrong with them. No I/O.
        .target(name: "Capture", dependencies: ["ECMA323"]),

        // The wires, and the C library's allocator settings for them.
        .target(name: "CAllocator"),
        .target(
            name: "Transport",
            dependencies: [
                "CAllocator", "ECMA323",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // The client library for CTI applications.
        .target(
            name: "CSTAClient",
            dependencies: [
                "ECMA323", "Transport",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // Passwords, and the brake on guessing them.
        .target(
            name: "Credentials",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),

        // Forty lines of an application.
        .executableTarget(name: "ScreenPop", dependencies: ["CSTAClient"], path: "Examples/ScreenPop"),

        // The phones.
        .target(name: "DeviceActors", dependencies: ["ECMA323"]),

        // The switchboard.
        .target(
            name: "CSTAGateway",
            dependencies: [
                "ECMA323", "Transport", "DeviceActors", "Credentials",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // Workpoint provisioning: the protocol without I/O, and what keeps its jobs.
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CPKCS12", dependencies: ["COpenSSL"]),
        // XML that is not hot, by libxml2.
        .target(name: "XMLDocuments", dependencies: ["CLibXML2"]),
        .target(
            name: "Provisioning",
            dependencies: [
                "DeviceActors", "XMLDocuments", "CPKCS12",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "X509", package: "swift-certificates"),
            ]),
        .target(
            name: "Store",
            dependencies: [
                "Provisioning", "ExtensionMobility",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),

        // Logging in to any phone: the protocol and its policy without I/O.
        .target(
            name: "ExtensionMobility",
            dependencies: ["Provisioning", "DeviceActors", "Credentials", "XMLDocuments"],
            resources: [
                .embedInCode("DocumentTypes/LoginRequest.dtd"), .embedInCode("DocumentTypes/LoginResponse.dtd"),
                .embedInCode("DocumentTypes/LoginQuery.dtd"), .embedInCode("DocumentTypes/LoginQueryResults.dtd"),
            ]),

        // The wires of workpoint provisioning: listeners, contact-me, timers, one actor for each phone.
        .target(
            name: "WorkpointService",
            dependencies: [
                "Provisioning", "DeviceActors", "Transport",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        // The wires of Extension Mobility: listeners for applications and phones, and the actor behind.
        .target(
            name: "MobilityService",
            dependencies: [
                "ExtensionMobility", "Provisioning", "DeviceActors", "Credentials", "WorkpointService", "Transport",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        // A switch and phones with no hardware.
        .target(
            name: "Simulation",
            dependencies: [
                "ECMA323", "Transport", "DeviceActors", "Provisioning",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // The program.
        .executableTarget(
            name: "gatewayd",
            dependencies: [
                "ECMA323", "Transport", "DeviceActors", "CSTAGateway", "CSTAClient", "Credentials", "Simulation",
                "Provisioning", "Store", "WorkpointService", "ExtensionMobility", "MobilityService", "Capture",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [
                .embedInCode("HTTP/openapi.yaml"),
                .embedInCode("Console/Page/console.css"),
                .embedInCode("Console/Page/console.html"),
                .embedInCode("Console/Page/console.js"),
                .embedInCode("Console/Page/detail.js"),
                .embedInCode("Console/Page/elements.js"),
                .embedInCode("Console/Page/icon.svg"),
                .embedInCode("Console/Page/list.js"),
                .embedInCode("Console/Page/phones.js"),
                .embedInCode("Console/Page/plot.js"),
                .embedInCode("Console/Page/views.js"),
                .embedInCode("Console/Page/wire.js"),
            ]
        ),

        // What tests of more than one target need.
        .target(
            name: "TestSupport",
            dependencies: [
                "ECMA323", "Transport",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            path: "Tests/TestSupport"),

        // libxml2 is also the independent opinion on the scanner of ECMA-323.
        .testTarget(
            name: "ECMA323Tests",
            dependencies: ["ECMA323", "CatalogueGenerator", "CLibXML2", "CAllocationCount", "TestSupport"],
            exclude: ["Fixtures/examples.tsv"]),
        .testTarget(name: "CaptureTests", dependencies: ["Capture", "ECMA323"]),
        .testTarget(
            name: "TransportTests",
            dependencies: [
                "Transport", "ECMA323", "TestSupport",
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        .testTarget(name: "DeviceActorsTests", dependencies: ["DeviceActors"]),
        .testTarget(name: "ProvisioningTests", dependencies: ["Provisioning", "CLibXML2"]),
        .testTarget(name: "CredentialsTests", dependencies: ["Credentials"]),
        .testTarget(
            name: "ExtensionMobilityTests",
            dependencies: ["ExtensionMobility", "Provisioning", "Credentials", "Transport", "CLibXML2"]),
        .testTarget(
            name: "MobilityServiceTests",
            dependencies: [
                "MobilityService", "ExtensionMobility", "Provisioning", "Credentials", "Store", "Transport",
                "WorkpointService", "DeviceActors", "TestSupport",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Store", "Provisioning", "ExtensionMobility", "Credentials",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "WorkpointServiceTests",
            dependencies: [
                "WorkpointService", "Simulation", "Store", "Transport", "TestSupport",
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        // Counts allocations in the tests.
        .target(name: "CAllocationCount", path: "Tests/CAllocationCount"),
        .testTarget(
            name: "CSTAGatewayTests",
            dependencies: [
                "CSTAGateway", "Credentials", "Simulation", "Transport", "CAllocationCount", "TestSupport",
                "CatalogueGenerator",
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        .testTarget(
            name: "CSTAClientTests",
            dependencies: [
                "CSTAClient", "CSTAGateway", "Credentials", "Simulation", "Transport", "ECMA323", "TestSupport",
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        // A thousand phones and the service of each, over virtual time.
        .testTarget(
            name: "WorkpointSimulationTests", dependencies: ["Simulation", "Provisioning", "DeviceActors"]),
        .testTarget(
            name: "SimulationTests",
            dependencies: [
                "Simulation", "Provisioning", "DeviceActors", "TestSupport",
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        .testTarget(
            name: "GatewaydTests",
            dependencies: [
                "gatewayd", "TestSupport",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "gatewayd", "CSTAGateway", "Credentials", "Simulation", "Transport", "ECMA323", "DeviceActors",
                "Provisioning", "WorkpointService", "TestSupport",
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        // Starts the program that was built; depends on it so that it is built first.
        .testTarget(
            name: "ProgramTests",
            dependencies: [
                "gatewayd", "ScreenPop", "Simulation", "Transport", "ECMA323", "DeviceActors", "Provisioning",
                "TestSupport",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
