namespace Isomer.Dialects;

/// <summary>What a statement can cost.</summary>
public enum PlanRisk
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It may fail on the rows that stand there (a new key, a narrower type).</summary>
    MayFail,

    /// <summary>It rewrites or locks a table.</summary>
    Rewrites,

    /// <summary>It loses data for good: refused without <c>--allow-destructive</c>.</summary>
    Destructive,
}
