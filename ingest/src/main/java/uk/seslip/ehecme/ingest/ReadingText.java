package uk.seslip.ehecme.ingest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/**
 * A file's reading as JSON, component by component of its records. What the text may name is a
 * closed list, so that it can make nothing else (docs/decisions/0007).
 */
final class ReadingText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .addMixIn(Period.class, PeriodForm.class)
          .addMixIn(ObservedValue.class, ValueForm.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private ReadingText() {}

  /** The two forms of a period. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Term.class, name = "term"),
    @JsonSubTypes.Type(value = AcademicYear.class, name = "year")
  })
  private interface PeriodForm {}

  /** The two forms of a value. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ObservedValue.Reported.class, name = "reported"),
    @JsonSubTypes.Type(value = ObservedValue.Withheld.class, name = "withheld")
  })
  private interface ValueForm {}

  static String write(FileReading reading) {
    try {
      return MAPPER.writeValueAsString(reading);
    } catch (JsonProcessingException e) {
      throw new AssertionError("every record of a reading can be written", e);
    }
  }

  static FileReading parse(String text) {
    try {
      return MAPPER.readValue(text, FileReading.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "cannot use what another machine read: because it has another version of this program"
              + " (give all machines the same)",
          e);
    }
  }
}
