import ExtensionMobility

/// Messages as applications and servers are known to write them.
enum MobilityExamples {
    static func request(_ operation: String) -> String {
        "<request><appInfo><appID>app</appID><appCertificate>pw</appCertificate></appInfo>\(operation)</request>"
    }

    static func query(_ operation: String) -> String {
        "<query><appInfo><appID>app</appID><appCertificate>pw</appCertificate></appInfo>\(operation)</query>"
    }

    static let app = ApplicationCredentials(id: "app", secret: "pw")

    /// A document, and what it says.
    static let requests: [(document: String, read: MobilityRequest)] = [
        // Guide 4.1(2), examples 2-1 to 2-4, 2-7, 2-8.
        (
            request("<login><deviceName>SEP003094C25B15</deviceName><userID>rknotts</userID></login>"),
            MobilityRequest(.login(LoginOrder(device: "SEP003094C25B15", user: "rknotts")), by: app)
        ),
        (
            """

              <request>
                <appInfo>
                  <appID>WebLoginApp</appID>
                  <appCertificate>password</appCertificate>
                </appInfo>
                <login>
                  <deviceName>SEP003094C25B15</deviceName>
                  <userID>rknotts</userID>
                  <deviceProfile>RyanTravelPhone</deviceProfile>
                  <exclusiveDuration>
                    <time>60</time>
                  </exclusiveDuration>
                </login>
              </request>
            """,
            MobilityRequest(
                .login(
                    LoginOrder(
                        device: "SEP003094C25B15", user: "rknotts", profile: "RyanTravelPhone", duration: .minutes(60))),
                by: ApplicationCredentials(id: "WebLoginApp", secret: "password"))
        ),
        (
            request(
                "<login><deviceName>S</deviceName><userID>r</userID><exclusiveDuration><indefinite></indefinite>"
                    + "</exclusiveDuration></login>"),
            MobilityRequest(.login(LoginOrder(device: "S", user: "r", duration: .indefinite)), by: app)
        ),
        (
            request(
                "<login><userID>r</userID><exclusiveDuration><indefinite/></exclusiveDuration><deviceName>S</deviceName>"
                    + "<deviceProfile/></login>"),
            MobilityRequest(.login(LoginOrder(device: "S", user: "r", duration: .indefinite)), by: app)
        ),
        (request("<logout><deviceName>S</deviceName></logout>"), MobilityRequest(.logout(device: "S"), by: app)),
        (request("<logoutAll>\n    </logoutAll>"), MobilityRequest(.logoutAll, by: app)),
        (
            query("<deviceUserQuery><deviceName>A</deviceName><deviceName>B</deviceName></deviceUserQuery>"),
            MobilityRequest(.deviceUsers(["A", "B"]), by: app)
        ),
        (
            query("<userDevicesQuery><userID>rknotts</userID><userID>fwragge</userID></userDevicesQuery>"),
            MobilityRequest(.userDevices(["rknotts", "fwragge"]), by: app)
        ),
        // Later releases, and what a server's own services send.
        (
            query(
                "<deviceUserQuery><deviceName>SEP74A02FC09CDF</deviceName>\n<loginType>DN</loginType>\n"
                    + "<remoteIPAddr>10.106.99.235</remoteIPAddr></deviceUserQuery>"),
            MobilityRequest(
                .deviceUsers(["SEP74A02FC09CDF"]), by: app, claims: OriginClaims(address: "10.106.99.235"))
        ),
        (
            """
            <query><appInfo><appID>CCMSysUser</appID><appEncryptedCertificate>x</appEncryptedCertificate></appInfo>\
            <checkUser><userID>EMuser</userID><remoteIPAddr>10.65.40.61</remoteIPAddr>\
            <isViaHeaderSet>false</isViaHeaderSet></checkUser></query>
            """,
            MobilityRequest(
                .checkUsers(["EMuser"], .userID),
                by: ApplicationCredentials(id: "CCMSysUser", secret: "x", isEncrypted: true),
                claims: OriginClaims(address: "10.65.40.61", isThroughProxy: false))
        ),
        (
            query("<deviceProfileQuery><userID>em%40cisco.com</userID></deviceProfileQuery>"),
            MobilityRequest(.deviceProfiles(["em%40cisco.com"]), by: app)
        ),
        (
            query("<userDeviceProfileQuery><userID>a &amp; b</userID></userDeviceProfileQuery>"),
            MobilityRequest(.deviceProfiles(["a & b"]), by: app)
        ),
    ]

    /// A refused document, and the code.
    static let refusals: [(document: String, code: MobilityErrorCode)] =
        [
            ("", .parsing), ("no xml", .parsing), ("<request>", .parsing), ("<login/>", .parsing),
            ("<!DOCTYPE request SYSTEM 'http://192.0.2.1/LoginRequest.dtd'>" + request("<logoutAll/>"), .parsing),
            (
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + request("<logoutAll>&e;</logoutAll>"),
                .parsing
            ),
            (request("<logoutAll>&undeclared;</logoutAll>"), .parsing),
            (request(""), .parsing), (request("<logoutAll/><logoutAll/>"), .parsing), (request("<dance/>"), .parsing),
            ("<request><logoutAll/></request>", .parsing),
            ("<request><appInfo><appID>a</appID></appInfo><logoutAll/></request>", .parsing),
            (
                "<request><appInfo><appID>a</appID><appID>b</appID><appCertificate>c</appCertificate></appInfo>"
                    + "<logoutAll/></request>", .parsing
            ),
            (request("<login><deviceName>S</deviceName></login>"), .parsing),
            (request("<login><deviceName>S</deviceName><userID>u</userID><exclusiveDuraton/></login>"), .parsing),
            (
                request("<login><deviceName>S</deviceName><deviceName>T</deviceName><userID>u</userID></login>"),
                .parsing
            ),
            (request("<login><deviceName><b>S</b></deviceName><userID>u</userID></login>"), .parsing),
            (request("<logout><deviceName>S</deviceName><isViaHeaderSet>maybe</isViaHeaderSet></logout>"), .parsing),
            (query("<deviceUserQuery/>"), .parsing),
            (query("<checkUser><userID>u</userID><loginType>XY</loginType></checkUser>"), .parsing),
            (query(""), .queryType), (query("<weatherQuery/>"), .queryType), (query("<login/>"), .queryType),
        ]
        + ["0", "-5", "1.5", "sixty", "", "99999999999999999999", "999999999"].map { time in
            (
                request(
                    "<login><deviceName>S</deviceName><userID>u</userID><exclusiveDuration><time>\(time)</time>"
                        + "</exclusiveDuration></login>"), .parsing
            )
        }
}
