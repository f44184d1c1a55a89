using Isomer.Dialects;
using Isomer.Migration.Sync;
using Isomer.Schema;

namespace Isomer.Migration.Tests.Sync;

public sealed class StepScheduleTests
{
    private static readonly QualifiedName Orders = new(null, "orders");
    private static readonly QualifiedName Customers = new(null, "customers");

    [Fact]
    public void A_table_s_steps_wait_for_its_rows_alone()
    {
        var schedule = new StepSchedule([Step("a", [Orders]), Step("b", [Customers])], [Orders, Customers], isSideBySide: true);
        Assert.Empty(Take(schedule));

        schedule.MarkLoaded(Customers);
        Assert.Equal(["b"], Take(schedule).Select(Name));
        Assert.False(schedule.IsTaken);

        schedule.MarkLoaded(Orders);
        Assert.Equal(["a"], Take(schedule).Select(Name));
        Assert.True(schedule.IsTaken);
    }

    [Fact]
    public void A_table_that_is_not_loaded_now_keeps_nobody_waiting() =>
        Assert.Equal(["b"], Take(new([Step("a", [Orders]), Step("b", [Customers])], [Orders], isSideBySide: true)).Select(Name));

    [Fact]
    public void A_table_s_steps_run_in_order()
    {
        var schedule = new StepSchedule([Step("a", [Orders]), Step("b", [Orders]), Step("c", [Customers])], [], isSideBySide: true);
        var first = Take(schedule);
        Assert.Equal(["a", "c"], first.Select(Name));

        schedule.MarkDone(first[1]);
        Assert.Empty(Take(schedule));

        schedule.MarkDone(first[0]);
        Assert.Equal(["b"], Take(schedule).Select(Name));
    }

    [Fact]
    public void Steps_that_may_go_beside_each_other_wait_for_the_same()
    {
        string[] indexes = ["i1", "i2", "i3"];
        var schedule = new StepSchedule(
            [Step("key", [Orders]), .. indexes.Select(i => Step(i, [Orders], indexes)), Step("last", [Orders])],
            [Orders],
            isSideBySide: true);
        schedule.MarkLoaded(Orders);
        var key = Take(schedule);
        Assert.Equal(["key"], key.Select(Name));

        schedule.MarkDone(key[0]);
        var built = Take(schedule);
        Assert.Equal(indexes, built.Select(Name));

        schedule.MarkDone(built[2]);
        schedule.MarkDone(built[0]);
        Assert.Empty(Take(schedule));

        schedule.MarkDone(built[1]);
        Assert.Equal(["last"], Take(schedule).Select(Name));
    }

    // A foreign key's check needs the first of three builds that go one after another, and the rows of both tables.
    [Fact]
    public void A_step_may_go_beside_the_end_of_a_chain()
    {
        var schedule = new StepSchedule(
            [Step("i1", [Orders]), Step("i2", [Orders]), Step("i3", [Orders]), Step("check", [Orders, Customers], ["i2", "i3"])],
            [Orders, Customers], isSideBySide: true);
        schedule.MarkLoaded(Orders);
        var first = Take(schedule);
        Assert.Equal(["i1"], first.Select(Name));

        schedule.MarkDone(first[0]);
        Assert.Equal(["i2"], Take(schedule).Select(Name));

        schedule.MarkLoaded(Customers);
        Assert.Equal(["check"], Take(schedule).Select(Name));
    }

    [Fact]
    public void A_step_over_two_tables_keeps_the_next_over_either_waiting()
    {
        var schedule = new StepSchedule(
            [Step("there", [Orders, Customers]), Step("back", [Customers, Orders])], [], isSideBySide: true);
        var there = Take(schedule);
        Assert.Equal(["there"], there.Select(Name));

        schedule.MarkDone(there[0]);
        Assert.Equal(["back"], Take(schedule).Select(Name));
    }

    [Fact]
    public void A_step_over_no_table_runs_alone()
    {
        var schedule = new StepSchedule([Step("a", [Orders]), Step("view", []), Step("b", [Customers])], [Customers], isSideBySide: true);
        var first = Take(schedule);
        Assert.Equal(["a"], first.Select(Name));

        schedule.MarkDone(first[0]);
        Assert.Empty(Take(schedule));

        schedule.MarkLoaded(Customers);
        var view = Take(schedule);
        Assert.Equal(["view"], view.Select(Name));

        schedule.MarkDone(view[0]);
        Assert.Equal(["b"], Take(schedule).Select(Name));
    }

    [Fact]
    public void What_runs_alone_shares_a_transaction_where_it_may()
    {
        var schedule = new StepSchedule(
            [Step("a", []), Step("b", []), Step("c", []) with { IsTransactional = false }], [], isSideBySide: true);
        var first = Take(schedule);
        Assert.Equal(["a", "b"], Assert.Single(first).Steps.Select(s => s.Target));

        schedule.MarkDone(first[0]);
        Assert.Equal(["c"], Take(schedule).Select(Name));
    }

    [Fact]
    public void One_worker_runs_all_in_order_after_the_rows()
    {
        var schedule = new StepSchedule([Step("a", [Orders]), Step("b", [Customers])], [Customers], isSideBySide: false);
        Assert.Empty(Take(schedule));

        schedule.MarkLoaded(Customers);
        Assert.Equal(["a", "b"], Assert.Single(Take(schedule)).Steps.Select(s => s.Target));
    }

    [Fact]
    public void Whoever_waits_learns_of_each_change()
    {
        var schedule = new StepSchedule([Step("a", [Orders]), Step("b", [Orders])], [Orders], isSideBySide: true);
        var loaded = schedule.Changed;
        schedule.MarkLoaded(Orders);
        Assert.True(loaded.IsCompleted);

        var done = schedule.Changed;
        Assert.False(done.IsCompleted);
        schedule.MarkDone(Take(schedule)[0]);
        Assert.True(done.IsCompleted);

        var taken = schedule.Changed;
        Take(schedule);
        Assert.True(taken.IsCompleted);
    }

    private static PlanStep Step(string target, QualifiedName[] tables, params string[] beside) => new()
    {
        Sql = target,
        Target = target,
        Summary = target,
        Phase = PlanPhase.AfterLoad,
        Tables = tables.ToEquatableArray(),
        Beside = beside.ToEquatableArray(),
    };

    private static string Name(StepNode node) => Assert.Single(node.Steps).Target;

    private static List<StepNode> Take(StepSchedule schedule)
    {
        var taken = new List<StepNode>();
        while (schedule.TryTake() is { } node)
        {
            taken.Add(node);
        }

        return taken;
    }
}
