-- What happens at places is kept by the room activities (its migration of a minute before took the rows over).
drop table places.announcement;
