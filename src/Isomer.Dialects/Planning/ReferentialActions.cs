using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>The standard's words for what happens to dependent rows.</summary>
internal static class ReferentialActions
{
    /// <summary><c> ON DELETE CASCADE</c>; empty for the default.</summary>
    public static string On(string what, ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => $" ON {what} RESTRICT",
        ReferentialAction.Cascade => $" ON {what} CASCADE",
        ReferentialAction.SetNull => $" ON {what} SET NULL",
        ReferentialAction.SetDefault => $" ON {what} SET DEFAULT",
        _ => "",
    };
}
