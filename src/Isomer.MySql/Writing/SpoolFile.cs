namespace Isomer.MySql;

/// <summary>
/// A file that a driver can read by name, for the lines of one batch at a time: drivers send nothing else to LOAD DATA LOCAL. Only this
/// account can read it, and it is gone with the writer. On Linux it has no name from its first moment on, so that it is gone with the
/// process too, however that ends.
/// </summary>
internal sealed class SpoolFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream? _unnamed;

    private SpoolFile(string path, FileStream? unnamed) => (_path, _unnamed) = (path, unnamed);

    /// <summary>The name by which the driver opens it.</summary>
    public string Name => _unnamed is { } file
        ? $"/proc/self/fd/{file.SafeFileHandle.DangerousGetHandle()}"
        : _path;

    /// <summary>An empty file in the temporary folder.</summary>
    /// <exception cref="IOException">There is no room or no such folder; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static SpoolFile Create()
    {
        var path = Path.Combine(Path.GetTempPath(), "isomer-" + Guid.NewGuid().ToString("N"));
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(path, options);
        if (OperatingSystem.IsLinux() && Directory.Exists("/proc/self/fd"))
        {
            File.Delete(path);
            return new SpoolFile(path, file);
        }

        // A driver lets nobody else write to a file that it reads.
        file.Dispose();
        return new SpoolFile(path, null);
    }

    /// <summary>Makes these lines the file's only ones.</summary>
    /// <exception cref="IOException">There is no room.</exception>
    public async Task FillAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        var file = _unnamed ?? new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            // Over the lines before, whose memory the file has already.
            file.Position = 0;
            await file.WriteAsync(lines, cancellationToken).ConfigureAwait(false);
            file.SetLength(lines.Length);
        }
        finally
        {
            if (file != _unnamed)
            {
                await file.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public void Dispose()
    {
        if (_unnamed is not null)
        {
            _unnamed.Dispose();
        }
        else
        {
            File.Delete(_path);
        }
    }
}
