package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** Every check, in the order in which they are made: the one list. */
final class Checks {

  /** The stage that needs the names alone. */
  static final Stage NAMES =
      Stage.of("file names", new FilenameSpaces(), new FilenameSpecial(), new FilenamesMatch());

  /** The stages; when a check of one fails, those after it are not begun. */
  static final List<Stage> STAGES =
      List.of(
          NAMES,
          Stage.of("reading", new FileEncoding(), new RowWidth(), new ColDupes()),
          Stage.of(
              "required columns",
              new ColReqMeta(),
              new ColInvalidMeta(),
              new ColReqData(),
              new ColToRows()),
          Stage.of("data against metadata", new CrossMetaToData(), new CrossDataToMeta()),
          Stage.of(
              "column names",
              new ColNamesSpaces(),
              new ColSnakeCase(),
              new ColVarStart(),
              new ColIndSmushed(),
              new ColVarCharacteristic()),
          Stage.of("kinds of metadata", new MetaColType(), new MetaObUnit(), new MetaColName()),
          Stage.of(
              "metadata",
              new MetaDupeLabel(),
              new MetaFilGrp(),
              new MetaFilGrpDupe(),
              new MetaFilGrpIsFil(),
              new MetaFilGrpMatch(),
              new MetaFilGrpStripped(),
              new MetaLabel(),
              new MetaFilterHint(),
              new MetaGeogCatch(),
              new MetaIndicatorDp(),
              new MetaColNameSpaces(),
              new MetaColNameDupe(),
              new MetaIndDpSet(),
              new MetaIndDpValues(),
              new MetaIndUnit(),
              new MetaIndUnitValidation(),
              new MetaIndicatorGrouping()),
          Stage.of("nothing", new GeneralNull(), new EmptyRows(), new EmptyCols()),
          Stage.of("filters at all", new FilterNotSingular()),
          Stage.of("kinds of time", new TimePeriodNum(), new TimeIdValid(), new TimeIdMix()),
          Stage.of("kinds of place", new GeogLevel(), new GeogLevelPresent()),
          Stage.of("time", new TimePeriod(), new TimePeriodSix()),
          Stage.of(
              "filters",
              new FilterDefaults(),
              new FilterGroupLevel(),
              new FilterItemLimit(),
              new FilterWhitespace(),
              new FilterObTotal(),
              new FilterBlanks()),
          Stage.of("repeated rows", new GeneralDupes()),
          Stage.of(
              "geography",
              new GeogCombos(),
              new GeogLevelCompleted(),
              new GeogIgnoredRows(),
              new GeogOtherDupes(),
              new GeogColPresent(),
              new GeogRegionFor(),
              new GeogNa(),
              new GeogNaCode(),
              new GeogOvercompletedCols()),
          Stage.of("indicators", new IndInvalidEntry()),
          Stage.of("standards", new Harmonised()),
          Stage.of("API", new ApiCharLimit(), new DataDictionary()));

  private Checks() {}
}
