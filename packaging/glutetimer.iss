; SPDX-License-Identifier: GPL-3.0-or-later
;
; An installer for Windows, by Inno Setup 6 (not tried: no such machine was at hand):
;
;     iscc /DVersion=1.2.3 packaging\glutetimer.iss
;
; Made from dist\bundle\glutetimer, for this user alone unless an administrator wants more. It
; registers the file type .glutetimer: a double click gives the file to the program, and to the
; window that is open already, if one is. The user's data is never touched, not even by removal.

#ifndef Version
  #error "Give the version: iscc /DVersion=1.2.3 packaging\glutetimer.iss"
#endif

[Setup]
AppId=io.github.glutetimer.glutetimer
AppName=GluteTimer
AppVersion={#Version}
AppPublisher=The GluteTimer authors
DefaultDirName={autopf}\GluteTimer
DefaultGroupName=GluteTimer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\LICENSE
SetupIconFile=..\build\icons\glutetimer.ico
UninstallDisplayIcon={app}\glutetimer.exe
ChangesAssociations=yes
CloseApplications=yes
OutputDir=..\dist
OutputBaseFilename=glutetimer-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

; What an older version had and this one has not would stay otherwise.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\bundle\glutetimer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\GluteTimer"; Filename: "{app}\glutetimer.exe"
Name: "{autodesktop}\GluteTimer"; Filename: "{app}\glutetimer.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.glutetimer"; ValueType: string; ValueData: "GluteTimer.Circuits"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.glutetimer"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-glutetimer+json"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.glutetimer\OpenWithProgids"; ValueType: string; ValueName: "GluteTimer.Circuits"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\GluteTimer.Circuits"; ValueType: string; ValueData: "GluteTimer circuits"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\GluteTimer.Circuits\DefaultIcon"; ValueType: string; ValueData: "{app}\glutetimer.exe,0"
Root: HKA; Subkey: "Software\Classes\GluteTimer.Circuits\shell\open\command"; ValueType: string; ValueData: """{app}\glutetimer.exe"" ""%1"""

[Run]
Filename: "{app}\glutetimer.exe"; Description: "{cm:LaunchProgram,GluteTimer}"; Flags: nowait postinstall skipifsilent
