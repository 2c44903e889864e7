@echo off
rem Runs ehecme on Windows: the twin of the script 'ehecme', which explains each step.
rem EHECME_JAVA_OPTS adds options for Java, for example  set EHECME_JAVA_OPTS=-Xmx4g
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

rem --- Java 17 or newer
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if "%JAVA%"=="java" (
  where java >nul 2>nul || (
    echo ehecme: cannot start: because there is no Java ^(install a Java 17 runtime, or set JAVA_HOME^) 1>&2
    exit /b 2
  )
)

rem --- Build, in a source checkout: when the program is missing, or older than a source
set "LIB=%HOME_DIR%\lib"
if not exist "%HOME_DIR%\pom.xml" goto built
set "LIB=%HOME_DIR%\report\target\lib"
set "STALE=yes"
for /f "delims=" %%s in ('powershell -NoProfile -Command "$j = Get-Item '%LIB%\ehecme-report-*.jar' -ErrorAction SilentlyContinue; if ($j) { if (Get-ChildItem '%HOME_DIR%\pom.xml', '%HOME_DIR%\*\pom.xml', '%HOME_DIR%\*\src\main' -Recurse -File | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime }) { 'yes' } else { 'no' } } else { 'yes' }"') do set "STALE=%%s"
if "%STALE%"=="no" goto built
where mvn >nul 2>nul || (
  echo ehecme: cannot build: because there is no Maven ^(install Maven, or use the release zip^) 1>&2
  exit /b 2
)
echo ehecme: building the program first; this takes a minute or two the first time 1>&2
pushd "%HOME_DIR%"
call mvn -B -q package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dassembly.skipAssembly=true 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  echo ehecme: cannot build: because Maven stopped with the message above 1>&2
  exit /b 3
)
:built
set "JAR="
for %%j in ("%LIB%\ehecme-report-*.jar") do set "JAR=%%~fj"
if not defined JAR (
  echo ehecme: cannot start: because %LIB% holds no program ^(unzip the release again^) 1>&2
  exit /b 3
)

rem --- Java's options for this command; the full compiler only where millions of rows are read
set "KIND=plain"
set "MAKER=no"
set "TUNING=-XX:TieredStopAtLevel=1"
for %%c in (run import verify purge aggregate) do if /i "%~1"=="%%c" set "KIND=spark"
for %%c in (run check) do if /i "%~1"=="%%c" set "MAKER=yes"
if /i "%~1"=="run" set "TUNING=%TUNING% -XX:InitialRAMPercentage=12 -XX:NewRatio=1"
if /i "%~1"=="aggregate" set "TUNING=-Xmx512m"

rem --- The archive of loaded classes, named after the jars and their times; Java ignores a wrong one
set "CACHE=%HOME_DIR%\.ehecme"
mkdir "%CACHE%" 2>nul
set /a KEY=0
for %%j in ("%LIB%\*.jar") do set /a KEY+=%%~zj
for %%j in ("%JAR%") do set "STAMP=%%~tj"
set "STAMP=%STAMP:/=%"
set "STAMP=%STAMP::=%"
set "STAMP=%STAMP: =%"
set "STAMP=%STAMP:.=%"
set "ARCHIVE=%CACHE%\classes-%KIND%-%KEY%-%STAMP%.jsa"
set "MAKING="
set "CDS="
if exist "%ARCHIVE%" (
  set "CDS=-XX:SharedArchiveFile="%ARCHIVE%""
) else if "%MAKER%"=="yes" (
  set "MAKING=%ARCHIVE%.%RANDOM%"
)
if defined MAKING set "CDS=-XX:ArchiveClassesAtExit="%MAKING%""

"%JAVA%" -Xshare:auto %CDS% -Xlog:disable -Xlog:all=error:stderr -XX:+UseParallelGC %TUNING% -Dehecme.home="%HOME_DIR%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=GB %EHECME_JAVA_OPTS% -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
if defined MAKING if exist "%MAKING%" (
  if %STATUS% LEQ 1 (
    del /q "%CACHE%\classes-%KIND%-*.jsa" 2>nul
    move /y "%MAKING%" "%ARCHIVE%" >nul 2>nul
  ) else (
    del /q "%MAKING%" 2>nul
  )
)
exit /b %STATUS%
