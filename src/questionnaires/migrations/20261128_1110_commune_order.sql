-- Communes stood by how many people answered from them, the hidden ones as well: their order told what they hide.
update questionnaires.published_cell c set position = placed.position
from (
  select p.question_id, p.line, p.cell, row_number() over (partition by p.question_id, p.line order by p.cell like '-%', p.cell) - 1 as position
  from questionnaires.published_cell p join questionnaires.question q on q.id = p.question_id where q.kind = 'commune') placed
where (c.question_id, c.line, c.cell) = (placed.question_id, placed.line, placed.cell);
