import Markup

/// What search engines may read: all of it, since what they are not to show says so itself.
enum RobotsFile {
    static func render(_ page: SiteContext) -> String {
        let map = page.webAddress(of: SitePlaces.siteMap).map { "Sitemap: \($0)\n" } ?? ""
        return "User-agent: *\nAllow: /\n\(map)"
    }
}
