using Isomer.Schema;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>
/// Which scenarios are about a feature that an engine lacks, and the anomalies by which its projection must say so. Every other scenario
/// must come out whole.
/// </summary>
internal static class MissingFeatures
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, Code[]>> Tables =
        new Dictionary<string, IReadOnlyDictionary<string, Code[]>>
        {
            ["postgresql"] = PostgreSql.Missing.Features,
            ["sqlite"] = Sqlite.Missing.Features,
            ["mysql"] = MySql.Missing.Features,
            ["mariadb"] = MariaDb.Missing.Features,
            ["oracle"] = Oracle.Missing.Features,
            ["sqlserver"] = SqlServer.Missing.Features,
        };

    // What these say is that something is not there, not that it is there in another form.
    private static readonly HashSet<Code> Codes =
    [
        Schema.Codes.ExpressionLost, Schema.Codes.GeneratedBecomesPlain, Schema.Codes.GeneratedBecomesStored,
        Schema.Codes.StoredBecomesComputed,
        Schema.Codes.IdentityLost, Schema.Codes.IdentityOptionsLost, Schema.Codes.SecondIdentityLost, Schema.Codes.SequenceLost,
        Schema.Codes.IndexLost, Schema.Codes.IndexChanged, Schema.Codes.IndexServed, Schema.Codes.NullsDistinct, Schema.Codes.DeferralLost,
        Schema.Codes.MatchFullLost, Schema.Codes.ForeignKeyLost, Schema.Codes.ReferenceActionLost, Schema.Codes.CascadePathLost,
        Schema.Codes.PartitionsFlattened, Schema.Codes.CommentsLost, Schema.Codes.DomainFlattened, Schema.Codes.NotPortable,
        Schema.Codes.TableWithoutColumns, Schema.Codes.CaseFoldingLost, Schema.Codes.AccentFoldingLost, Schema.Codes.BlankFoldingLost,
        Schema.Codes.StampFrozen,
    ];

    /// <summary>The anomalies by which an engine says that it lacks what the scenario is about, by id; none where it has it.</summary>
    public static IReadOnlyList<string> Of(string engine, string scenario) =>
        Tables[engine].TryGetValue(scenario, out var codes) ? Ids(codes) : [];

    /// <summary>The anomalies among these that say that a feature is missing, by id.</summary>
    public static IReadOnlyList<string> Raised(IEnumerable<Diagnostic> anomalies) =>
        Ids(anomalies.Select(a => a.Code).Where(Codes.Contains));

    /// <summary>The feature that a scenario is about, in words.</summary>
    public static string Feature(string scenario) => char.ToLowerInvariant(scenario[0]) + scenario[1..].Replace('_', ' ');

    private static IReadOnlyList<string> Ids(IEnumerable<Code> codes) =>
        [.. codes.Select(c => c.Id).Distinct().Order(StringComparer.Ordinal)];
}
