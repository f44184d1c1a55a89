using Isomer.Dialects;
using Isomer.Schema;
using Isomer.Tool.Assessing;

namespace Isomer.Tool.Tests.Assessing;

public class AssessorTests
{
    public static TheoryData<string> Engines => [.. DialectRegistry.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_anomaly_stands_in_exactly_one_list(string engine)
    {
        var (assessment, projection) = Legacy.Assess(Legacy.BlueprintText, Legacy.MappingText, engine);

        var told = assessment.Findings.Concat(assessment.Accepted).Concat(assessment.Information).Select(f => (f.Code, f.Message))
            .Concat(assessment.NotPortable.Select(p => (p.Code, p.Message)))
            .Where(t => t.Code.StartsWith("ISO2", StringComparison.Ordinal));
        Assert.Equal(projection.Anomalies.Select(a => (a.Code.Id, a.Message)).Order(), told.Order());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_object_that_goes_is_counted_once(string engine)
    {
        var assessment = Legacy.Assess(engine);

        // Three of four tables; the view, which the mapping leaves behind, is counted where it is lost.
        var expected = new Dictionary<ObjectKind, int>
        {
            [ObjectKind.Table] = 3, [ObjectKind.Column] = 8, [ObjectKind.PrimaryKey] = 2, [ObjectKind.Index] = 1, [ObjectKind.Check] = 1,
            [ObjectKind.Trigger] = 1, [ObjectKind.View] = 1, [ObjectKind.Routine] = 1, [ObjectKind.Other] = 1,
        };
        Assert.Equal(expected, assessment.Objects.ToDictionary(o => o.Kind, o => o.Total));
        Assert.Equal(1, assessment.ExcludedTables);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void What_is_open_is_what_the_build_warns_of(string engine)
    {
        var (assessment, projection) = Legacy.Assess(Legacy.BlueprintText, null, engine);

        var warned = projection.Anomalies.Where(a => a.Severity > Severity.Info || a.Code == Codes.NativeNotCreated).Select(a => a.Message);
        Assert.Equal(warned.Order(), assessment.Open.Select(o => o.Message).Order());
    }

    [Fact]
    public void Views_triggers_and_routines_come_with_their_text()
    {
        var assessment = Legacy.Assess("mysql", isMapped: false);

        Assert.Equal(
            [(ObjectKind.Trigger, 2), (ObjectKind.View, 4), (ObjectKind.Routine, 6), (ObjectKind.Other, 1)],
            assessment.NotPortable.Select(p => (p.Kind, p.Lines)));
        Assert.Contains("NEW.at := now();", assessment.NotPortable[2].Text, StringComparison.Ordinal);
        Assert.Equal("extension", assessment.NotPortable[3].Word);
        Assert.All(assessment.NotPortable, p => Assert.Equal("postgresql", p.Engine));
    }

    [Fact]
    public void At_the_same_engine_native_text_goes_by_itself()
    {
        var assessment = Legacy.Assess("postgresql", isMapped: false);

        Assert.Empty(assessment.NotPortable);
        Assert.Equal(
            [(ObjectKind.Trigger, 1, 0), (ObjectKind.View, 1, 0), (ObjectKind.Routine, 1, 0)],
            assessment.Objects.Where(o => o.Kind is ObjectKind.View or ObjectKind.Routine or ObjectKind.Trigger)
                .Select(o => (o.Kind, o.Automatic, o.NotPortable)));
    }

    [Fact]
    public void Text_that_names_a_renamed_table_is_not_portable_anywhere()
    {
        var part = Assert.Single(Legacy.Assess("mysql").NotPortable, p => p.Kind == ObjectKind.View);

        Assert.Equal(("ISO1106 views/recent", 4), (part.Key, part.Lines));
    }

    [Fact]
    public void An_accepted_anomaly_is_shown_with_its_reason_and_costs_no_decision()
    {
        var (with, without) = (Legacy.Assess("mysql"), Legacy.Assess("mysql", isMapped: false));

        var accepted = Assert.Single(with.Accepted);
        Assert.Equal("ISO2050 tables/customers/indexes/ix_customers_tags", accepted.Key);
        Assert.Equal("searched by people alone & <i>never</i> in bulk", accepted.Reason);
        Assert.Contains(without.Findings, f => f.Key == accepted.Key);
        Assert.Equal(1, with.Objects.Single(o => o.Kind == ObjectKind.Index).Accepted);
    }

    [Fact]
    public void Places_are_those_of_the_blueprint_whatever_the_mapping_renames()
    {
        var open = Legacy.Assess("mysql").Open;

        Assert.Contains(open, o => o.Path.Contains("customers", StringComparison.Ordinal));
        Assert.DoesNotContain(open, o => o.Path.Contains("clients", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_makes_the_grade_E()
    {
        const string Blueprint = """
            {
              "blueprint": 1,
              "tables": {
                "A": { "columns": { "id": { "type": "int64" } } },
                "a": { "columns": { "id": { "type": "int64" } } }
              }
            }
            """;

        var (assessment, _) = Legacy.Assess(Blueprint, null, "sqlite");

        Assert.Equal(Grade.E, assessment.Grade);
        Assert.Contains(assessment.Findings, f => f is { IsError: true, Code: "ISO2020" });
    }
}
