import Hummingbird

/// `/console`: the console, one page with its style and its modules, as they lie beside this file.
///
/// It needs no token: there is nothing in it but what everybody can read in the sources. What it shows it asks for with the token
/// that is typed in.
struct ConsoleRoutes: Sendable {
    /// One file of the page.
    private struct File: Sendable {
        var path: String
        var type: String
        var bytes: [UInt8]
    }

    private static let script = "text/javascript; charset=utf-8"

    private static let files: [File] = [
        File(path: "/console", type: "text/html; charset=utf-8", bytes: PackageResources.console_html),
        File(path: "/console/console.css", type: "text/css; charset=utf-8", bytes: PackageResources.console_css),
        File(path: "/console/icon.svg", type: "image/svg+xml", bytes: PackageResources.icon_svg),
        File(path: "/console/console.js", type: script, bytes: PackageResources.console_js),
        File(path: "/console/detail.js", type: script, bytes: PackageResources.detail_js),
        File(path: "/console/elements.js", type: script, bytes: PackageResources.elements_js),
        File(path: "/console/list.js", type: script, bytes: PackageResources.list_js),
        File(path: "/console/phones.js", type: script, bytes: PackageResources.phones_js),
        File(path: "/console/plot.js", type: script, bytes: PackageResources.plot_js),
        File(path: "/console/views.js", type: script, bytes: PackageResources.views_js),
        File(path: "/console/wire.js", type: script, bytes: PackageResources.wire_js),
    ]

    /// Everything that is served without a token.
    static let paths = Set(files.map(\.path))

    /// What the page may do: its own files and requests to this gateway, and nothing that is not text becomes markup.
    static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
        base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'
        """

    func add(to router: Router<GatewayRequestContext>) {
        for file in Self.files {
            router.get(RouterPath(file.path)) { _, _ in
                Response(
                    status: .ok, headers: [.contentType: file.type, .contentSecurityPolicy: Self.policy],
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
            }
        }
    }
}
