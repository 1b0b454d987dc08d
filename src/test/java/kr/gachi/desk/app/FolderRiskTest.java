package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.feedback.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRiskTest {
    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\홍길동\\OneDrive\\GachiDesk, OneDrive",
        "C:\\Users\\홍길동\\OneDrive - 모람다리\\문서, OneDrive",
        "/home/홍 길동/Dropbox/가치데스크, Dropbox",
        "G:\\내 드라이브\\GachiDesk, Google Drive",
        "/Users/hong/Library/Mobile Documents/com~apple~CloudDocs/GachiDesk, iCloud",
        "C:\\Users\\홍길동\\iCloudDrive\\GachiDesk, iCloud",
    })
    void namesWhoSynchronisesTheFolder(String folder, String service) {
        Problem problem = FolderRisk.of(folder, "NTFS").orElseThrow();
        assertEquals("data.folder.synchronised", problem.code());
        assertEquals(List.of(folder, service), problem.arguments());
    }

    @ParameterizedTest
    @CsvSource({"\\\\server\\공유\\GachiDesk, NTFS", "/mnt/share, nfs4", "/mnt/share, cifs", "/mnt/share, smb3"})
    void knowsAnotherComputersDisk(String folder, String fileSystem) {
        assertEquals(
                "data.folder.network",
                FolderRisk.of(folder, fileSystem).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\홍길동\\GachiDesk",
                "/home/홍 길동/문서",
                "/home/hong/dropbox정리/GachiDesk",
                "/srv/mydrivers/GachiDesk"
            })
    void isCalmElsewhere(String folder) {
        assertEquals(Optional.empty(), FolderRisk.of(folder, "ext4"));
    }

    @Test
    void asksTheNearestFolderThatIsThere(@TempDir Path folder) {
        assertEquals(Optional.empty(), FolderRisk.of(folder.resolve("아직/없는/폴더")));
        assertEquals(
                "data.folder.synchronised",
                FolderRisk.of(folder.resolve("Dropbox/가치데스크")).orElseThrow().code());
    }
}
