# The Homebrew formula; src/main/packaging/package entries fills in what stands between two @.
class Backcare < Formula
  desc "Safe exercise against back pain in pregnancy"
  homepage "@ADDRESS@"
  url "@ADDRESS@/backcare-@VERSION@.tar.gz"
  sha256 "@SHA256@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install Dir["*"]
    (bin/"backcare").write_env_script libexec/"bin/backcare", Language::Java.java_home_env
    generate_completions_from_executable(bin/"backcare", "completion")
  end

  test do
    assert_match "\"level\" : \"go\"", shell_output("#{bin}/backcare screen --week 24 --nothing-else --json")
  end
end
