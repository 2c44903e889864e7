package uk.seslip.ehecme.report.html;

import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * One browser for many pages. A page that does not load in time is tried once more in a fresh
 * browser, because a browser without a window hangs now and then.
 */
final class Session implements AutoCloseable {

  private static final Duration LOAD_TIME = Duration.ofSeconds(30);

  private ChromeDriver driver = start();

  /** Opens a file at a width. */
  ChromeDriver open(Path file, String fragment, int width) {
    String address = file.toUri() + fragment;
    try {
      return get(address, width);
    } catch (TimeoutException e) {
      close();
      driver = start();
      return get(address, width);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }

  private ChromeDriver get(String address, int width) {
    Browser.setWidth(driver, width);
    driver.get(address);
    return driver;
  }

  private static ChromeDriver start() {
    ChromeDriver driver = Browser.open();
    driver.manage().timeouts().pageLoadTimeout(LOAD_TIME);
    return driver;
  }
}
