package uk.seslip.ehecme.report.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window, for tests that have to see a page laid out. */
final class Browser {

  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration SCRIPT_TIME = Duration.ofMinutes(2);

  private Browser() {}

  /** Why no browser can be had; empty when one can. */
  static Optional<String> findReasonAgainst() {
    if (program().isEmpty()) {
      return Optional.of("Chromium is not installed (Debian package chromium)");
    }
    return Files.isExecutable(DRIVER)
        ? Optional.empty()
        : Optional.of("chromedriver is not installed (Debian package chromium-driver)");
  }

  static ChromeDriver open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program().orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(SCRIPT_TIME);
    return driver;
  }

  /** Lays pages out at a width, whatever the size of the window. */
  static void setWidth(ChromeDriver driver, int px) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", px, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Lays pages out for {@code screen} or {@code print}. */
  static void setMedium(ChromeDriver driver, String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  private static Optional<Path> program() {
    return PROGRAMS.stream().filter(Files::isExecutable).findFirst();
  }
}
