@echo off
rem Starts Netzbericht on Windows: finds Java 17 or newer, sees to UTF-8 and to a class-data archive. ASCII only, lines end with CR LF.
rem   JAVA_HOME               Java to use; otherwise the java.exe on PATH
rem   NETZBERICHT_JAVA_OPTS   more options for Java, such as -Xmx4g; they win over those below
rem   NETZBERICHT_ARCHIVE     "off": neither make nor use a class-data archive
setlocal EnableExtensions DisableDelayedExpansion

rem --- where this program lies; asked in a subroutine, which knows it after a call as "netzbericht" in quotes, too
call :locate

rem --- Java: its release file tells the version at once; a java.exe without one is asked, which takes longer
set "nb_java="
if defined JAVA_HOME set "nb_java=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%nb_java%" set "nb_java="
if not defined nb_java for %%i in (java.exe) do set "nb_java=%%~$PATH:i"
if not defined nb_java goto missing
for %%i in ("%nb_java%") do set "nb_release=%%~dpi..\release"
set "nb_version="
if exist "%nb_release%" for /f "usebackq tokens=1,2 delims==" %%i in ("%nb_release%") do if "%%i"=="JAVA_VERSION" set "nb_version=%%~j"
if not defined nb_version for /f "tokens=2,3" %%i in ('^""%nb_java%" -version 2^>^&1^"') do if "%%i"=="version" set "nb_version=%%~j"
if not defined nb_version goto missing
for /f "delims=.-+_ " %%i in ("%nb_version%") do set "nb_major=%%i"
if %nb_major% lss 17 goto old

rem --- class-data archive: the user's own for this place and this Java. Made by a build that succeeds, because other runs load too little;
rem known by its first word, build or none. In a folder of its own first: two builds at once must not write the same file, and where it
rem cannot write it, Java fails.
set "nb_archive="
set "nb_scratch="
if "%NETZBERICHT_ARCHIVE%"=="off" goto run
if not defined LOCALAPPDATA goto run
set "nb_place=%nb_home::=%"
set "nb_place=%LOCALAPPDATA%\netzbericht\%nb_place:\=~%-@project.version@-%nb_version%.jsa"
if exist "%nb_place%" set nb_archive="-XX:SharedArchiveFile=%nb_place%"
if exist "%nb_place%" goto run
set nb_verb="%~1"
set "nb_verb=%nb_verb:"=%"
if defined nb_verb if not "%nb_verb%"=="build" goto run
set "nb_scratch=%nb_place%.%RANDOM%%RANDOM%"
mkdir "%nb_scratch%" >nul 2>&1 || set "nb_scratch="
if defined nb_scratch set nb_archive="-XX:ArchiveClassesAtExit=%nb_scratch%\new.jsa"

:run
rem --- UTF-8: the program speaks it, a console mostly does not; given back its code page afterwards
set "nb_codepage="
for /f "tokens=2 delims=:." %%i in ('%SystemRoot%\System32\chcp.com 2^>nul') do set "nb_codepage=%%i"
if defined nb_codepage %SystemRoot%\System32\chcp.com 65001 >nul 2>&1

rem Java 22 to 24 take a file for a console without jdk.console
"%nb_java%" %nb_archive% -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=24 -Dorg.freemarker.loggerLibrary=none -XX:+UseParallelGC -XX:InitialRAMPercentage=8 -Xmn128m -XX:MaxTenuringThreshold=0 -XX:-UsePerfData -Xss4m -Djdk.console=java.base %NETZBERICHT_JAVA_OPTS% -cp "%nb_home%\lib\netzbericht.jar" org.netzbericht.cli.Main %*
set "nb_code=%ERRORLEVEL%"

if defined nb_codepage %SystemRoot%\System32\chcp.com %nb_codepage% >nul 2>&1
if defined nb_scratch if "%nb_code%"=="0" move "%nb_scratch%\new.jsa" "%nb_place%" >nul 2>&1
if defined nb_scratch rmdir /s /q "%nb_scratch%" >nul 2>&1
goto end

:locate
for %%i in ("%~dp0..") do set "nb_home=%%~fi"
goto :eof

:missing
>&2 echo Netzbericht braucht Java 17 oder neuer; es wurde keines gefunden. Java installieren oder JAVA_HOME setzen.
>&2 echo Netzbericht needs Java 17 or newer; none was found. Install Java or set JAVA_HOME.
set "nb_code=3"
goto end

:old
>&2 echo Netzbericht braucht Java 17 oder neuer, gefunden: %nb_version% ("%nb_java%").
>&2 echo Netzbericht needs Java 17 or newer, found: %nb_version% ("%nb_java%").
set "nb_code=3"

:end
rem --- the last command of all: what a caller joins to this one without calling it asks how that ended
"%ComSpec%" /d /c exit %nb_code%
