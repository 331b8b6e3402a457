@echo off
rem Starts Netzbericht on Windows: needs Java 17 or newer in JAVA_HOME or on PATH.
setlocal
for %%i in ("%~dp0..") do set "home=%%~fi"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1 || (
  echo Netzbericht braucht Java 17 oder neuer; es wurde keines gefunden. Java installieren oder JAVA_HOME setzen. 1>&2
  echo Netzbericht needs Java 17 or newer; none was found. Install Java or set JAVA_HOME. 1>&2
  exit /b 3
)
set "cache=%LOCALAPPDATA%\netzbericht"
set "archive="
if exist "%cache%\netzbericht-@project.version@.jsa" set archive="-XX:SharedArchiveFile=%cache%\netzbericht-@project.version@.jsa"
if not defined archive if not "%NETZBERICHT_ARCHIVE%"=="off" (
  if not exist "%cache%" mkdir "%cache%" >nul 2>&1
  set archive="-XX:ArchiveClassesAtExit=%cache%\netzbericht-@project.version@.jsa"
)
if "%NETZBERICHT_ARCHIVE%"=="off" set "archive="
"%java%" %archive% -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -Dorg.freemarker.loggerLibrary=none -XX:+UseParallelGC -XX:InitialRAMPercentage=8 -Xmn128m -XX:MaxTenuringThreshold=0 -XX:-UsePerfData -Xss4m %NETZBERICHT_JAVA_OPTS% -cp "%home%\lib\netzbericht.jar" org.netzbericht.cli.Main %*
exit /b %ERRORLEVEL%
