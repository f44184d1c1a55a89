using System.Globalization;

namespace Isomer.Tool.Assessing;

/// <summary>The rule of the grade, as data.</summary>
internal static class GradeRules
{
    private static readonly string s_many = EffortRates.ManyHours.ToString(CultureInfo.InvariantCulture);

    /// <summary>Each grade with its rule, the worst first: the first that holds is given.</summary>
    public static IReadOnlyList<GradeRule> All { get; } =
    [
        new(Grade.E, "An error: nothing is made before it is mended.", (findings, _, _) => findings.Any(f => f.IsError)),
        new(Grade.D, $"Decisions and writing anew take more than {s_many} hours.", (_, _, hours) => hours > EffortRates.ManyHours),
        new(Grade.C, $"Something is to be written anew; with the decisions at most {s_many} hours.", (_, parts, _) => parts.Count > 0),
        new(Grade.B, $"Something needs a decision, nothing is to be written anew; at most {s_many} hours.",
            (findings, _, _) => findings.Count > 0),
        new(Grade.A, "Nothing needs a decision and nothing is to be written anew.", (_, _, _) => true),
    ];

    /// <summary>The grade of a move.</summary>
    /// <param name="findings">What needs a decision.</param>
    /// <param name="notPortable">What is not made.</param>
    /// <param name="hours">What both cost, reviews of the rest not counted.</param>
    public static GradeRule Of(IReadOnlyList<Finding> findings, IReadOnlyList<NativePart> notPortable, decimal hours) =>
        All.First(r => r.Holds(findings, notPortable, hours));
}
