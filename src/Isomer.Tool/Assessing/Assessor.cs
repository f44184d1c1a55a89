using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>Assesses the move of one schema.</summary>
/// <param name="name">The blueprint's name.</param>
/// <param name="mapped">The schema with its mapping.</param>
/// <param name="mappingFindings">What the mapping found, errors aside.</param>
internal sealed class Assessor(string name, MappedBlueprint mapped, EquatableArray<Diagnostic> mappingFindings)
{
    private readonly ObjectInventory _inventory = new(mapped.Target);

    // Native text cannot follow a rename, so that the mapping leaves it behind before any projection sees it.
    private readonly IReadOnlyList<SchemaObject> _leftBehind = LeftBehind(mapped);

    /// <summary>The assessment for one engine.</summary>
    /// <param name="dialect">The engine.</param>
    /// <param name="anomalies">The anomalies of the schema's projection onto it.</param>
    public Assessment Assess(Dialect dialect, EquatableArray<Diagnostic> anomalies)
    {
        var tally = new Tally(_inventory.Objects);
        foreach (var finding in mappingFindings)
        {
            // What is left behind was excluded on purpose, or is told below with its text.
            var isTold = finding.Severity == Severity.Info || finding.Code == Codes.PartLeftBehind;
            tally.Add(isTold ? ObjectState.Automatic : ObjectState.NeedsDecision, null, FindingOf(finding, finding.Target));
        }

        foreach (var item in _leftBehind)
        {
            tally.AddLeftBehind(item, Part(Codes.PartLeftBehind, item, item.Path, Codes.PartLeftBehind.Format(
                $"The {item.Word}", "what the mapping renames or excludes")));
        }

        foreach (var anomaly in anomalies.OrderBy(a => a.Target, StringComparer.Ordinal).ThenBy(a => a.Code.Id, StringComparer.Ordinal))
        {
            var path = anomaly.Target is null ? null : mapped.SourceTarget(anomaly.Target);
            var item = anomaly.Target is null ? null : _inventory.Find(anomaly.Target);
            if (mapped.Acceptances.FirstOrDefault(a => a.Accepts(anomaly)) is { } acceptance)
            {
                tally.Add(ObjectState.Accepted, item, FindingOf(anomaly, path) with { Reason = acceptance.Reason });
            }
            else if (item?.Native is not null && (anomaly.Code == Codes.NotPortable || anomaly.Code == Codes.NativeNotCreated))
            {
                // Also at the same engine: what a plan leaves to its owner is work for somebody.
                tally.Add(item, Part(anomaly.Code, item, path!, anomaly.Message));
            }
            else
            {
                var state = anomaly.Severity == Severity.Info ? ObjectState.Automatic : ObjectState.NeedsDecision;
                tally.Add(state, item, FindingOf(anomaly, path));
            }
        }

        return Sum(dialect, tally);
    }

    private static List<SchemaObject> LeftBehind(MappedBlueprint mapped)
    {
        var going = new ObjectInventory(mapped.Target).Objects.Select(o => mapped.SourceTarget(o.Path)).ToHashSet(StringComparer.Ordinal);
        var source = mapped.Source with { Tables = mapped.Tables.Select(t => t.Source).ToEquatableArray() };
        return [.. new ObjectInventory(source).Objects.Where(o => o.Native is not null && !going.Contains(o.Path))];
    }

    private static Finding FindingOf(Diagnostic found, string? path) => new(
        found.Code.Id, found.Code.Title, found.Severity == Severity.Error, path ?? "", found.Message, found.Code.Class);

    private static NativePart Part(Code code, SchemaObject item, string path, string message) =>
        new(code.Id, item.Kind, item.Word, path, item.Name, item.Native!.Engine, item.Native.Text, message);

    private Assessment Sum(Dialect dialect, Tally tally)
    {
        var work = Effort.Of([], tally.Findings, tally.NotPortable).Sum(l => l.Minutes);
        var grade = GradeRules.Of(tally.Findings, tally.NotPortable, work / 60);
        var effort = Effort.Of(tally.Objects, tally.Findings, tally.NotPortable);
        var origin = mapped.Source.Origin;
        return new()
        {
            Name = name,
            Source = origin is null
                ? new("blueprint")
                : new(DialectRegistry.DisplayName(origin.Engine), origin.Engine, origin.Version),
            Target = new(dialect.DisplayName, dialect.Id),
            Grade = grade.Grade,
            GradeRule = grade.Text,
            EffortHours = Effort.Hours(effort.Sum(l => l.Minutes)),
            ExcludedTables = mapped.Source.Tables.Count - mapped.Target.Tables.Count,
            Objects = tally.Objects,
            Findings = tally.Findings,
            NotPortable = tally.NotPortable,
            Accepted = tally.Accepted,
            Information = tally.Information,
            Effort = effort,
        };
    }
}
