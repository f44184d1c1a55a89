namespace Isomer.Tool;

/// <summary>What the tool tells its caller; the same numbers as a generated migrator.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadUsage = 2;
    public const int Different = 3;
    public const int Cancelled = 130;
}
