@testable import Generator

/// A print engine in a few lines of shell: it answers as the real one does, and misbehaves on pages that ask for it.
enum FakeEngine {
    /// «Prints» a page as its number of bytes. `HENG`, `DØ`, `TULL`, `NEI` and `TOMT` in a page make it hang, die, talk
    /// nonsense, refuse, and say that it is done when it is not.
    static func engine(identity: String = "1", limit: Duration = .seconds(300), workers: Int = 2) -> PrintEngine {
        engine(identity: identity, limit: limit, workers: workers, script: """
            echo '{"ready":true,"engine":"fake"}'
            while IFS= read -r line; do
              set -- $(printf '%s' "$line" | sed -E 's/^\\{"id":([0-9]+),"out":"([^"]*)".*/\\1 \\2/')
              case $line in
                *HENG*) exec sleep 60 ;; # as the engine itself, so that killing it leaves nobody behind
                *DØ*) exit 1 ;;
                *TULL*) echo 'Traceback (most recent call last):' ;;
                *NEI*) echo "{\\"id\\":$1,\\"ok\\":false,\\"reason\\":\\"glyph\\",\\"message\\":\\"tegnet «象» finnes ikke i skrifta\\"}" ;;
                *TOMT*) echo "{\\"id\\":$1,\\"ok\\":true,\\"pages\\":1,\\"bytes\\":5}" ;;
                *) printf '%s' "${#line}" > "$2"
                   echo "{\\"id\\":$1,\\"ok\\":true,\\"pages\\":3,\\"bytes\\":$(wc -c < "$2"),\\"ms\\":1}" ;;
              esac
            done
            """)
    }

    static func engine(identity: String = "1", limit: Duration = .seconds(300), workers: Int = 1, script: String) -> PrintEngine {
        PrintEngine(
            program: "sh", in: "/bin", arguments: ["-c", script], references: "/",
            identity: Digest(of: [Array(identity.utf8)]),
            limit: limit, workers: workers)
    }
}
