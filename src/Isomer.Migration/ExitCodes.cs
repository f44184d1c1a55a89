using Isomer.Schema;

namespace Isomer.Migration;

/// <summary>What the process ends with.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadUsage = 2;
    public const int Differences = 3;
    public const int Refused = 4;
    public const int Cancelled = 130;

    private static readonly Code[] UsageCodes =
        [Codes.EngineNotTold, Codes.NoSuchTable, Codes.UnknownEngine, Codes.MissingEnginePackage, Codes.MissingConnection];

    private static readonly Code[] RefusalCodes =
    [
        Codes.DestructiveRefused, Codes.NotConfirmed, Codes.TableNotEmpty, Codes.CopyIntoItself,
        Codes.LedgerOfAnotherSchema, Codes.LedgerOfAnotherSource, Codes.RowsTouched, Codes.KeysCollide,
    ];

    public static int Of(Code code) =>
        UsageCodes.Contains(code) ? BadUsage : RefusalCodes.Contains(code) ? Refused : Failed;
}
