namespace Isomer.Schema;

// ISO506x: assessment.
public static partial class Codes
{
    /// <summary>A finding that the baseline does not hold.</summary>
    public static readonly Code NewFinding = new(
        "ISO5060", Severity.Error, "A finding that the baseline does not hold",
        "New on {0}: {1}: {2}");

    /// <summary>The sum of new findings.</summary>
    public static readonly Code WorseThanBaseline = new(
        "ISO5061", Severity.Error, "The assessment is worse than its baseline",
        "{0} finding(s) on {1} are not in the baseline {2}. Mend them, accept them in the mapping with a reason, or take them into the baseline: `dotnet build -t:Assess -p:IsomerUpdateBaseline=true`, or --update-baseline.");

    /// <summary>A baseline that is not there.</summary>
    public static readonly Code MissingBaseline = new(
        "ISO5062", Severity.Error, "Baseline missing",
        "There is no baseline {2} of {0} on {1}. Check its folder, or write one: `dotnet build -t:Assess -p:IsomerUpdateBaseline=true`, or --update-baseline.");

    /// <summary>A baseline that is no assessment.</summary>
    public static readonly Code MalformedBaseline = new(
        "ISO5063", Severity.Error, "Malformed baseline",
        "{0} is no assessment of version {1}: {2}. Restore it, or write it anew: `dotnet build -t:Assess -p:IsomerUpdateBaseline=true`, or --update-baseline.");

    /// <summary>A baseline of another blueprint or engine.</summary>
    public static readonly Code BaselineOfAnotherPair = new(
        "ISO5064", Severity.Error, "Baseline of another pair",
        "{0} is the assessment of {1} on {2}; that of {3} on {4} should stand there. Restore it, or write it anew: `dotnet build -t:Assess -p:IsomerUpdateBaseline=true`, or --update-baseline.");

    /// <summary>A baseline to update, and no folder for it.</summary>
    public static readonly Code NoBaselineToUpdate = new(
        "ISO5065", Severity.Error, "No baseline to update",
        "A baseline is to be updated, and none is named. Set IsomerBaseline, or --baseline, to its folder.");
}
