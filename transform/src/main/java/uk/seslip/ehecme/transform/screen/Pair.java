package uk.seslip.ehecme.transform.screen;

/**
 * A data file and its metadata file as the checks see them.
 *
 * @param names the files' names
 * @param meta the metadata
 * @param data what one reading of the data keeps
 * @param isRead whether the files have been read; before that only the names count
 */
record Pair(PairNames names, MetaTable meta, DataProfile data, boolean isRead) {

  /** A pair of which only the names are known. */
  static Pair named(PairNames names) {
    return new Pair(names, MetaTable.EMPTY, DataProfile.EMPTY, false);
  }

  /** A pair with what is in it. */
  static Pair read(PairNames names) {
    MetaTable meta = MetaTable.read(names.metaFile());
    return new Pair(names, meta, DataReading.read(names.dataFile(), meta), true);
  }
}
