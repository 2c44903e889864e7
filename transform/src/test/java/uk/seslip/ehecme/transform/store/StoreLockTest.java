package uk.seslip.ehecme.transform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

  @Test
  void aSecondRunOnTheSameStoreIsToldInOneSentenceAndTheNextMayStart(@TempDir Path folder) {
    StoreLocation store = new StoreLocation(folder.resolve("store").toUri());
    StoreLock first = StoreLock.take(store);

    assertThatThrownBy(() -> StoreLock.take(store))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("because another run is using it (wait until it has ended");

    first.close();
    StoreLock next = StoreLock.take(store);
    next.close();
    assertThat(store.isEmpty()).isTrue();
  }
}
