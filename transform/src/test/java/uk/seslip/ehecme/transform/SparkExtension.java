package uk.seslip.ehecme.transform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Spark session of the JVM, started when the first of them asks. */
public final class SparkExtension implements ParameterResolver {

  private static final String KEY = "spark";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SparkExtension.class))
        .getOrComputeIfAbsent(KEY, key -> start(), SparkSession.class);
  }

  private static SparkSession start() {
    try {
      return SparkSessions.start("local[2]", Files.createTempDirectory("ehecme-test-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
