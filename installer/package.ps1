# Makes the installable program for Windows: powershell -ExecutionPolicy Bypass -File installer\package.ps1
# target\package\GachiDesk-VERSION.msi (for one user, no administrator's rights) and GachiDesk-VERSION-portable.zip.
# Needs a JDK (17 or newer, 25 for the quick start), Maven, and WiX for the .msi (3.x; from JDK 24 on also 4 or 5).
# The steps are those of package.sh. Written by the documentation of jpackage; not yet run on Windows.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$out = Join-Path (Get-Location) 'target\package'
$image = Join-Path $out 'GachiDesk'
# one for ever: by it Windows knows that a newer version replaces an older one
$upgradeId = '6f0f0a52-6d0e-4c39-9a37-0f6a1c7f7d11'
$modules = 'java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs,java.sql,' +
    'java.xml,jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs'

function Stop-With($sentence) { Write-Error $sentence; exit 3 }

function Invoke-Tool($tool) {
    & $tool @args
    if ($LASTEXITCODE -ne 0) { Stop-With "$tool ended with $LASTEXITCODE." }
}

if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) {
    Stop-With 'Set JAVA_HOME to a JDK 17 or newer (winget install EclipseAdoptium.Temurin.25.JDK) and try again.'
}
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) {
    Stop-With 'Maven is missing: install it, put its bin folder on the PATH and try again.'
}
$jdk = $env:JAVA_HOME
$release = Get-Content "$jdk\release" | Where-Object { $_ -match '^JAVA_VERSION="(\d+)' }
$null = $release -match '^JAVA_VERSION="(\d+)'
$major = [int]$Matches[1]
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version

if (Test-Path $out) { Remove-Item $out -Recurse -Force }
New-Item -ItemType Directory "$out\input\lib" | Out-Null

Invoke-Tool mvn -B -ntp '-Dmaven.test.skip=true' package
Copy-Item target\gachi-desk.jar "$out\input"
Copy-Item target\lib\*.jar "$out\input\lib"
# JavaFX's jars without a platform are empty shells
Get-ChildItem "$out\input\lib\javafx-*.jar" | Where-Object { $_.Name -notmatch '-win' } | Remove-Item

$compress = if ($major -ge 21) { 'zip-6' } else { '2' }
Invoke-Tool "$jdk\bin\jlink" --add-modules $modules --include-locales=en,ko --strip-debug --no-header-files `
    --no-man-pages "--compress=$compress" --output "$out\runtime"

if ($major -ge 25) {
    $making = 'AOTCacheOutput'; $using = 'AOTCache'; $ending = 'aot'; $native = '--enable-native-access=ALL-UNNAMED'
} else {
    $making = 'ArchiveClassesAtExit'; $using = 'SharedArchiveFile'; $ending = 'jsa'; $native = ''
}
# the command line keeps a console window, the program itself has none
"win-console=true`njava-options=-XX:+UseSerialGC -XX:$using=`$APPDIR/gachi.$ending $native" |
    Set-Content "$out\gachi.properties" -Encoding ASCII
$options = @('--java-options', '-XX:+UseSerialGC', '--java-options', "-XX:$using=`$APPDIR/window.$ending")
if ($native) { $options += @('--java-options', $native) }
Invoke-Tool "$jdk\bin\jpackage" --type app-image --name GachiDesk --app-version $version --vendor GachiDesk `
    --icon installer\icon\gachi.ico --input "$out\input" --main-jar gachi-desk.jar --main-class kr.gachi.desk.Main `
    --runtime-image "$out\runtime" --add-launcher "gachi=$out\gachi.properties" @options --dest $out

# the start-up archives: each front runs once on the sample data
function Save-Archive($settings, $run) {
    $file = "$image\app\$settings.cfg"
    (Get-Content $file -Encoding UTF8) -replace "-XX:$using=", "-XX:$making=" | Set-Content $file -Encoding UTF8
    & $run
    (Get-Content $file -Encoding UTF8) -replace "-XX:$making=", "-XX:$using=" | Set-Content $file -Encoding UTF8
}
$data = "$out\training"
Invoke-Tool "$image\gachi.exe" --data $data init --sample
Save-Archive 'gachi' {
    & "$image\gachi.exe" --data $data --as-of 2026-11-24 quote create R-2026-0024 --role BROKERAGE --top1 | Out-Null
}
Save-Archive 'GachiDesk' {
    # it closes itself when its first place can be used; what it has loaded by then is in the archive
    $env:JAVA_TOOL_OPTIONS = "-Dgachi.firstLook=`"$data\usable`" -Dgachi.firstLook.closes=true -Dgachi.data=`"$data`""
    $window = Start-Process "$image\GachiDesk.exe" -PassThru
    if (-not $window.WaitForExit(180000)) { $null = $window.CloseMainWindow(); $null = $window.WaitForExit(60000) }
    Remove-Item Env:\JAVA_TOOL_OPTIONS
}
Remove-Item $data -Recurse -Force

Compress-Archive "$image" "$out\GachiDesk-$version-portable.zip"
Invoke-Tool "$jdk\bin\jpackage" --type msi --name GachiDesk --app-version $version --app-image $image --vendor GachiDesk `
    --description '사회적경제 우선구매 가치데스크' --win-per-user-install --win-menu --win-menu-group '가치데스크' --win-shortcut `
    --win-dir-chooser --win-upgrade-uuid $upgradeId --dest $out

Write-Output 'Done:'
Get-ChildItem "$out\*.msi", "$out\*.zip" | ForEach-Object { $_.FullName }
