@echo off
rem Starts backcare from its source folder on Windows: builds the jar if it is missing, then runs it.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\backcare.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo backcare: this needs Java 17 or later ^(a JDK, such as Eclipse Temurin^); install it, or point JAVA_HOME to it. 1>&2
  exit /b 1
)
set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE for /f %%s in ('powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; if (Get-ChildItem -LiteralPath ($env:HOME_DIR+'src\main') -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $j }) { 1 }; if (Get-ChildItem -Path ($env:HOME_DIR+'*') -Include *.yaml,pom.xml | Where-Object { $_.LastWriteTimeUtc -gt $j }) { 1 }"') do set "STALE=1"
if defined STALE (
  where mvn >nul 2>nul
  if errorlevel 1 (
    echo backcare: the first run builds the program and needs Maven ^(https://maven.apache.org^); install it and try again. 1>&2
    exit /b 1
  )
  echo backcare: building, once; this takes a minute ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -DskipTests package 1>&2
  if errorlevel 1 (
    popd
    echo backcare: the build failed, see above. 1>&2
    exit /b 1
  )
  popd
)
rem Windows has no cheap test for a terminal in cmd; PowerShell tells for each stream.
for /f %%t in ('powershell -NoProfile -Command "$t=''; if (-not [Console]::IsInputRedirected) { $t+='0' }; $t+='12'; $t"') do set "BACKCARE_TTY=%%t"
"%JAVA%" -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dpicocli.disable.closures=true -jar "%JAR%" %*
exit /b %errorlevel%
