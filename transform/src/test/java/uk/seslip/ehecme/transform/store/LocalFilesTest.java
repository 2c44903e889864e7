package uk.seslip.ehecme.transform.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

  private static final URI LOCAL = URI.create("file:///");

  @TempDir java.nio.file.Path folder;

  @Test
  void hadoopReachesTheFilesOfThisMachineThroughThem() throws IOException {
    assertThat(FileSystem.get(LOCAL, new Configuration())).isInstanceOf(LocalFiles.class);
    assertThat(FileContext.getFileContext(LOCAL, new Configuration()).getDefaultFileSystem())
        .isInstanceOf(LocalFilesInContext.class);
  }

  @Test
  void whatIsWrittenIsReadBackThroughBothInterfaces() throws IOException {
    writeThroughBoth();

    assertThat(folder.resolve("a/kept.txt")).hasContent("kept");
    assertThat(folder.resolve("b/kept.txt")).hasContent("kept");
  }

  @Test
  void noProgramIsStartedToKeepAFile() throws IOException {
    assertThat(programsStartedBy(this::writeThroughBoth)).isEmpty();
  }

  private void writeThroughBoth() throws IOException {
    FileSystem files = FileSystem.get(LOCAL, new Configuration());
    Path draft = path("a/draft.txt");
    try (var out =
        files.create(draft, FsPermission.getFileDefault(), true, 512, (short) 1, 512, null)) {
      out.write("kept".getBytes(UTF_8));
    }
    files.rename(draft, path("a/kept.txt"));
    FileContext context = FileContext.getFileContext(LOCAL, new Configuration());
    Path other = path("b/draft.txt");
    try (var out =
        context.create(other, EnumSet.of(CreateFlag.CREATE), Options.CreateOpts.createParent())) {
      out.write("kept".getBytes(UTF_8));
    }
    context.rename(other, path("b/kept.txt"), Options.Rename.OVERWRITE);
  }

  private Path path(String name) {
    return new Path(folder.resolve(name).toUri());
  }

  private interface Work {
    void run() throws IOException;
  }

  private List<RecordedEvent> programsStartedBy(Work work) throws IOException {
    java.nio.file.Path file = folder.resolve("programs.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ProcessStart");
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
    }
    assertThat(Files.size(file)).isPositive();
    return RecordingFile.readAllEvents(file);
  }
}
