namespace Isomer.MySql.Tests;

public class SpoolFileTests
{
    [Fact]
    public async Task It_holds_the_last_lines_alone_and_is_gone_afterwards()
    {
        string name;
        using (var file = SpoolFile.Create())
        {
            name = file.Name;
            await file.FillAsync("a longer line\n"u8.ToArray(), default);
            await file.FillAsync("a line\n"u8.ToArray(), default);

            Assert.Equal("a line\n", await File.ReadAllTextAsync(name));
        }

        Assert.False(File.Exists(name));
    }

    [Fact]
    public void On_Linux_it_has_no_name_and_no_other_account_reads_it()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Elsewhere it has one, until it is disposed.");
            return;
        }

        using var file = SpoolFile.Create();

        var target = File.ResolveLinkTarget(file.Name, returnFinalTarget: false)!.FullName;

        Assert.EndsWith(" (deleted)", target, StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Name));
    }
}
