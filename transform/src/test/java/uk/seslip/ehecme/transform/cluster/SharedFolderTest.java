package uk.seslip.ehecme.transform.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFolderTest {

  private static final URI PLACE = URI.create("viewfs://folders/shared/2026-27-autumn");

  @TempDir private Path disk;
  @TempDir private Path written;
  private final Configuration hadoop = new Configuration();

  @BeforeEach
  void mountTheDiskUnderAnotherScheme() throws IOException {
    hadoop.set("fs.viewfs.mounttable.folders.link./shared", disk.toUri().toString());
    write(written.resolve("publish/partner/index.html"), "new");
    write(written.resolve("restricted/findings.csv"), "new");
  }

  @Test
  void whatWasWrittenTakesThePlaceOfWhatHasItsName() throws IOException {
    write(disk.resolve("2026-27-autumn/publish/partner/old.html"), "old");
    write(disk.resolve("2026-27-autumn/restricted/findings.csv"), "old");

    SharedFolder.replace(written, PLACE, hadoop);

    Path there = disk.resolve("2026-27-autumn");
    assertThat(there.resolve("publish/partner/index.html")).hasContent("new");
    assertThat(there.resolve("publish/partner/old.html")).doesNotExist();
    assertThat(there.resolve("restricted/findings.csv")).hasContent("new");
  }

  @Test
  void whatElseIsThereStays() throws IOException {
    write(disk.resolve("2026-27-autumn/publish/public/index.html"), "other tier");
    write(disk.resolve("2026-27-autumn/restricted/request/kent.xlsx"), "other command");

    SharedFolder.replace(written, PLACE, hadoop);

    Path there = disk.resolve("2026-27-autumn");
    assertThat(there.resolve("publish/public/index.html")).hasContent("other tier");
    assertThat(there.resolve("restricted/request/kent.xlsx")).hasContent("other command");
    assertThat(there.resolve(".writing")).doesNotExist();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
