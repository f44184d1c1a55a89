using Isomer.Generator.Pipeline;

namespace Isomer.Generator.Tests.Pipeline;

public class ConcurrentlyTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items()
    {
        int[] items = [.. Enumerable.Range(0, 100)];

        var results = Concurrently.Select(items, i => { Thread.Sleep(i % 7); return i * 2; }, default);

        Assert.Equal(items.Select(i => i * 2), results);
    }

    [Fact]
    public void The_first_item_that_fails_decides_whichever_fails_first()
    {
        string Work(int item)
        {
            Thread.Sleep(item == 1 ? 50 : 0);
            return item == 0 ? "" : throw new InvalidOperationException("item " + item);
        }

        var failure = Assert.Throws<InvalidOperationException>(() => Concurrently.Select([0, 1, 2, 3], Work, default));

        Assert.Equal("item 1", failure.Message);
    }

    [Fact]
    public void Cancelled_work_is_not_begun()
    {
        var begun = 0;

        Assert.Throws<OperationCanceledException>(
            () => Concurrently.Select([1, 2], _ => Interlocked.Increment(ref begun), new CancellationToken(canceled: true)));

        Assert.Equal(0, begun);
    }
}
