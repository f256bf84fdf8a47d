@echo off
rem Starts backcare from where it was unpacked, with the Java in JAVA_HOME or on the PATH.
setlocal
set "JAR=%~dp0..\lib\backcare.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo backcare: this needs Java 17 or later; install it, or point JAVA_HOME to it. 1>&2
  exit /b 1
)
for /f %%t in ('powershell -NoProfile -Command "$t=''; if (-not [Console]::IsInputRedirected) { $t+='0' }; $t+='12'; $t"') do set "BACKCARE_TTY=%%t"
"%JAVA%" -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dpicocli.disable.closures=true -jar "%JAR%" %*
exit /b %errorlevel%
