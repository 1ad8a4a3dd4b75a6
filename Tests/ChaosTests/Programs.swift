// Programs that rows start: the real one, one that denies it system calls, a worker of another version.

import Glibc
import TestSupport

enum Program {
  static let path = environment("COLLET_PROGRAM") ?? repositoryRoot + "/.build/release/collet"
}

/// A program that starts another on a kernel that seems to lack something.
enum Launcher {
  /// `nil` without a compiler.
  static let built: Result<String?, any Error> = Result {
    guard isInstalled("cc") else { return nil }
    let folder = try kept.get()
    let source = try folder.write("deny.c", text)
    let result = try Subprocess.run("cc", ["-O1", "-Wall", "-Wextra", "-Werror", "-o", folder.path + "/deny", source])
    return result.succeeded ? folder.path + "/deny" : nil
  }

  private static let text = """
    #include <errno.h>
    #include <linux/filter.h>
    #include <linux/seccomp.h>
    #include <stddef.h>
    #include <string.h>
    #include <sys/prctl.h>
    #include <sys/syscall.h>
    #include <unistd.h>
    /* deny landlock|namespaces PROGRAM WORD...: the kernel answers as one without. */
    int main(int count, char **words) {
        int landlock = count > 2 && strcmp(words[1], "landlock") == 0;
        unsigned call = landlock ? SYS_landlock_create_ruleset : SYS_unshare;
        struct sock_filter steps[] = {
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (landlock ? ENOSYS : EPERM)),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        struct sock_fprog program = {.len = sizeof steps / sizeof *steps, .filter = steps};
        if (count < 3 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return 2;
        if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) return 2;
        execv(words[2], words + 2);
        return 2;
    }
    """
}

/// The worker, built from its own sources but for the version that it speaks.
enum OtherWorker {
  static let built: Result<String?, any Error> = Result {
    guard isInstalled("cc") else { return nil }
    let folder = try kept.get()
    let script = """
      set -e
      mkdir -p "$1/other"
      cp -r Sources/WorkerWire Sources/collet-worker Sources/PluginRuntime Sources/ForeignRuntime Sources/ForeignPlan \
        Sources/ColletABI "$1/other"
      cd "$1/other"
      sed -i 's/#define WW_VERSION 1u/#define WW_VERSION 2u/' WorkerWire/include/WorkerWire.h
      grep -q 'WW_VERSION 2u' WorkerWire/include/WorkerWire.h
      cc -std=gnu17 -O1 -IWorkerWire/include -IPluginRuntime/include -IForeignRuntime/include -IForeignPlan/include \
        -IColletABI/include -o ../other-worker collet-worker/*.c WorkerWire/*.c PluginRuntime/*.c ForeignRuntime/*.c \
        -l:libnettle.a -l:libffi.a -pthread
      """
    let result = try Subprocess.run("sh", ["-c", script, "sh", folder.path], in: repositoryRoot)
    guard result.succeeded else { throw FixtureFailure(description: result.errorOutput) }
    return folder.path + "/other-worker"
  }
}

/// Plugins that no C compiler makes.
enum ForeignPlugin {
  case swift, rust

  /// `nil` where the language is not installed, or cannot make one.
  var library: Result<String?, any Error> { self == .swift ? Self.traps : Self.panics }

  private static let traps = Result {
    try build("traps.so") { folder in
      let modules = try folder.write(
        "module.modulemap", #"module ColletABI { header "\#(PluginFixture.headerFolder)/collet.h" }"#)
      return (
        "swiftc",
        [
          "-O", "-emit-library", "-parse-as-library", "-static-stdlib", "-use-ld=lld", "-Xlinker", "-s",
          "-swift-version", "6", "-module-name", "traps", "-module-cache-path", folder.path + "/modules", "-Xcc",
          "-fmodule-map-file=" + modules, "Tests/Fixtures/plugins/traps.swift",
        ]
      )
    }
  }

  private static let panics = Result {
    try build("panics.so") { _ in
      (
        "rustc",
        [
          "--edition", "2021", "-O", "--crate-type", "cdylib", "-C", "strip=symbols",
          "Tests/Fixtures/plugins/panics.rs",
        ]
      )
    }
  }

  private static func build(
    _ name: String, _ words: (TemporaryFolder) throws -> (compiler: String, words: [String])
  ) throws -> String? {
    let folder = try kept.get()
    let (compiler, words) = try words(folder)
    guard isInstalled(compiler) else { return nil }
    let path = folder.path + "/" + name
    let result = try Subprocess.run(compiler, words + ["-o", path], in: repositoryRoot, timeoutSeconds: 120)
    return result.succeeded ? path : nil
  }
}

/// Lives as long as the process.
private let kept: Result<TemporaryFolder, any Error> = {
  let folder = Result { try TemporaryFolder() }
  atexit { if let folder = try? kept.get() { folder.remove() } }
  return folder
}()
