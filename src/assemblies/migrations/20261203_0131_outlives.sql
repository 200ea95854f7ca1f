-- A draw that was sealed is in the log of its steps, which no deleted assembly takes along; nor what a panel voted.
select platform.let_outlive('assemblies.step'), platform.let_outlive('assemblies.draw', 'old.state in (''sealed'', ''revealed'', ''void'')'),
  platform.let_outlive('assemblies.recommendation', 'old.state in (''adopted'', ''rejected'')');
-- Who was drawn stays drawn: a seat is refused or left, and goes with its assembly alone.
select platform.let_go_never_alone('assemblies.seat');
