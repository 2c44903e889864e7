package uk.seslip.ehecme.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Keeps what Spark says of itself and copies what it has on its disk, while a job runs. */
public final class ScratchListener extends SparkListener {

  /** The text of every event and the contents of every temporary file that was seen. */
  static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

  /** The names of the temporary files that were seen. */
  static final List<String> FILES = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void onJobStart(SparkListenerJobStart event) {
    SEEN.add(event.properties().toString());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd event) {
    SEEN.add(event.taskInfo().toString() + event.reason());
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted event) {
    SEEN.add(event.stageInfo().name() + event.stageInfo().details());
    Path scratch = Path.of(SparkEnv.get().conf().get("spark.local.dir"));
    try (Stream<Path> tree = Files.walk(scratch)) {
      tree.filter(Files::isRegularFile).forEach(ScratchListener::keep);
    } catch (IOException e) {
      SEEN.add("could not look: " + e.getClass());
    }
  }

  private static void keep(Path file) {
    try {
      SEEN.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      FILES.add(file.getFileName().toString());
    } catch (IOException gone) {
      SEEN.add("");
    }
  }
}
