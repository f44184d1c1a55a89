using Isomer.Schema;
using Isomer.Tool.Assessing;

namespace Isomer.Tool.Tests.Assessing;

public class EffortTests
{
    [Fact]
    public void Every_kind_and_every_class_has_one_rate()
    {
        Assert.Equal(Enum.GetValues<ObjectKind>(), EffortRates.Objects.Select(r => r.Kind));
        Assert.Equal(Enum.GetValues<AnomalyClass>().Length + 1, EffortRates.Findings.DistinctBy(r => r.Class).Count());
    }

    [Fact]
    public void The_first_finding_of_a_code_costs_more_than_the_others()
    {
        var lines = Effort.Of([], [Narrowing("ISO1", "a"), Narrowing("ISO1", "b"), Narrowing("ISO1", "c"), Narrowing("ISO2", "a")], []);

        Assert.Equal([(2, 30m), (2, 5m)], lines.Select(l => (l.Count, l.MinutesEach)));
        Assert.Equal(70, lines.Sum(l => l.Minutes));
    }

    [Fact]
    public void Native_text_costs_by_object_and_by_line_that_is_not_blank()
    {
        var part = new NativePart("ISO2072", ObjectKind.View, "view", "views/v", "v", "mysql", "select 1\n\n  \nunion\nselect 2\n", "");

        // 20 minutes for a view, and 240 for a hundred lines.
        Assert.Equal(20 + (3 * 2.4m), Effort.Of([], [], [part]).Sum(l => l.Minutes));
    }

    [Fact]
    public void What_is_written_anew_is_not_reviewed_as_well()
    {
        var counts = new ObjectCount(ObjectKind.View, Automatic: 2, Accepted: 1, NeedsDecision: 1, NotPortable: 3);

        Assert.Equal(4, Assert.Single(Effort.Of([counts], [], [])).Count);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0.1)]
    [InlineData(2.9, 0)]
    [InlineData(90, 1.5)]
    public void Hours_have_one_decimal(double minutes, double hours) => Assert.Equal((decimal)hours, Effort.Hours((decimal)minutes));

    [Fact]
    public void Grades_follow_their_rules()
    {
        var part = new NativePart("ISO2072", ObjectKind.View, "view", "views/v", "v", "mysql", "select 1", "");

        Assert.Equal(Grade.A, GradeRules.Of([], [], 0).Grade);
        Assert.Equal(Grade.B, GradeRules.Of([Narrowing("ISO1", "a")], [], 40).Grade);
        Assert.Equal(Grade.C, GradeRules.Of([Narrowing("ISO1", "a")], [part], 40).Grade);
        Assert.Equal(Grade.D, GradeRules.Of([Narrowing("ISO1", "a")], [], 40.1m).Grade);
        Assert.Equal(Grade.E, GradeRules.Of([Narrowing("ISO1", "a") with { IsError = true }], [part], 1).Grade);
    }

    private static Finding Narrowing(string code, string path) => new(code, "", false, path, "", AnomalyClass.Narrowing);
}
